package lv.gaisma.post;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** What one run of a portal has counted. */
@MappedEntity("post_opened")
record OpenedRow(@Id String id, LocalDate day, String post, String language, long opened) {}
