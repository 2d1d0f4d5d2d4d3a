package lv.gaisma.help;

/** What a service is to somebody who calls. Help lines and authorities are told apart. */
public enum Role {
    /** Saves lives: 112, police, ambulance. */
    EMERGENCY,
    /** A help line or an organisation that is there for the caller. */
    HELP,
    /** A state or municipal body that may have to act on what it hears. */
    AUTHORITY
}
