package lv.gaisma.tip;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * @param bytes sealed size of all pieces
 */
@MappedEntity("attachment")
record AttachmentRow(@Id String id, String tip, String message, int number, int bytes) {}
