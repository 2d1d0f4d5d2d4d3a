package lv.gaisma.help;

/** Whom a service is for. */
public enum Audience {
    EVERYONE,
    ADULTS,
    CHILDREN,
    /** People who are not citizens or non-citizens of Latvia. */
    FOREIGNERS,
    /** Citizens and non-citizens of Latvia. */
    NATIONALS
}
