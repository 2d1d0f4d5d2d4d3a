package lv.gaisma.tip;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * @param id the attachment's id, a hyphen, the number
 */
@MappedEntity("attachment_piece")
@SuppressWarnings("ArrayRecordComponent") // a row is never compared
record PieceRow(@Id String id, String attachment, int number, byte[] sealed) {

    static String id(String attachment, int number) {
        return attachment + "-" + number;
    }
}
