package lv.gaisma.member;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** A row of the table {@code member_key_wrap}; the migration says what each column holds. */
@MappedEntity("member_key_wrap")
@SuppressWarnings("ArrayRecordComponent") // a row is never compared
record WrapRow(
        @Id String id, String member, int version, String method, byte[] wrapped, LocalDate since) {

    static final String PASSPHRASE = "passphrase";
}
