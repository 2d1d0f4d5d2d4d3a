package lv.gaisma.organisation;

/** The organisations of the edition that is served now. */
@FunctionalInterface
public interface OrganisationsNow {

    Organisations organisations();
}
