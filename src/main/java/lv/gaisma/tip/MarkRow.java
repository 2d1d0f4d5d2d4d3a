package lv.gaisma.tip;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Which secret this database belongs to. */
@MappedEntity("secret_mark")
record MarkRow(@Id String name, String mark) {}
