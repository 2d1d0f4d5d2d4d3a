package lv.gaisma.tip;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param member the interpreter it is lent to; the empty text for the organisation itself
 */
@MappedEntity("tip_grant")
@SuppressWarnings("ArrayRecordComponent") // a row is never compared
record GrantRow(
        @Id String id,
        String tip,
        String organisation,
        String member,
        int keyVersion,
        byte[] sealed,
        @Nullable LocalDate until,
        @Nullable LocalDate opened,
        @Nullable LocalDate alerted) {

    static final String ORGANISATION = "";
}
