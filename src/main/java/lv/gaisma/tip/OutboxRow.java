package lv.gaisma.tip;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * @param id the organisation, a space, the kind
 */
@MappedEntity("notification_outbox")
record OutboxRow(@Id String id, String organisation, String kind, boolean waiting) {

    static final String NEW = "new";
    static final String UNREAD = "unread";
}
