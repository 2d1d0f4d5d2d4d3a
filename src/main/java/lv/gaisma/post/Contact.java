package lv.gaisma.post;

import lv.gaisma.help.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a post, as far as a source says.
 *
 * @param address as it is written in its country
 * @param phone for information; never the line for Latvian nationals in distress
 * @param hours of the phone, by the clock of the place, {@code 15:00-16:00}
 */
public record Contact(
        @Nullable String address,
        @Nullable PhoneNumber phone,
        @Nullable String hours,
        @Nullable String website) {}
