package lv.gaisma.tip;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/**
 * @param state {@code invited}, {@code active} or {@code disabled}
 */
@MappedEntity("organisation")
record OrganisationRow(@Id String id, String state, LocalDate since) {

    static final String INVITED = "invited";
    static final String ACTIVE = "active";
    static final String DISABLED = "disabled";
}
