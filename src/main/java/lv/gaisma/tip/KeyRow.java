package lv.gaisma.tip;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("organisation_key")
record KeyRow(
        @EmbeddedId KeyRow.Id id, String recipient, LocalDate since, @Nullable LocalDate retired) {

    /** Each organisation counts its keys. */
    @Embeddable
    record Id(
            @MappedProperty("organisation") String organisation,
            @MappedProperty("version") int version) {}

    ActiveKey active() {
        return new ActiveKey(id.organisation(), id.version(), recipient, since);
    }
}
