package lv.gaisma.help;

/**
 * A number to print, with the service that answers it.
 *
 * @param phone the channel the number belongs to
 */
public record HelpNumber(Service service, Channel phone, PhoneNumber number) {}
