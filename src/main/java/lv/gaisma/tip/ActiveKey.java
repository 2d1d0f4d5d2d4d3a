package lv.gaisma.tip;

import java.time.LocalDate;

/**
 * The public key to which an organisation's grants are sealed today.
 *
 * @param version from 1; each new key has the next one
 * @param recipient {@code age1…}
 * @param since the day from which it counts
 */
public record ActiveKey(String organisation, int version, String recipient, LocalDate since) {}
