package lv.gaisma.passkey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A passkey of a member.
 *
 * @param id 64 hexadecimal digits
 * @param credential the id by which the device knows it
 * @param name what the member calls the device
 * @param wrapped the member's own key, sealed to a key that only this passkey makes
 * @param used day of the last signing in with it, null for never
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Passkey(
        String id,
        byte[] credential,
        String name,
        byte[] wrapped,
        LocalDate since,
        @Nullable LocalDate used) {}
