package lv.gaisma.tip;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/**
 * @param direction {@code report}, {@code follow-up} or {@code reply}
 */
@MappedEntity("message")
@SuppressWarnings("ArrayRecordComponent") // a row is never compared
record MessageRow(
        @Id String id, String tip, String direction, int number, LocalDate day, byte[] sealed) {

    static final String REPORT = "report";
    static final String FOLLOW_UP = "follow-up";
    static final String REPLY = "reply";
}
