package lv.gaisma.passkey;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code member_passkey}; the migration says what each column holds. */
@MappedEntity("member_passkey")
@SuppressWarnings("ArrayRecordComponent") // a row is never compared
record PasskeyRow(
        @Id String id,
        String member,
        byte[] credential,
        byte[] publicKey,
        long counter,
        boolean copied,
        String name,
        byte[] wrapped,
        LocalDate since,
        @Nullable LocalDate used) {

    Passkey passkey() {
        return new Passkey(id, credential, name, wrapped, since, used);
    }
}
