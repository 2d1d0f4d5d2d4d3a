package lv.gaisma.tip;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * Which tips an organisation reads; null in a field: any.
 *
 * @param audience {@code adult} or {@code child}
 * @param place 0 for a rule; 1 and 2 for the first and second that takes what no rule takes
 */
@MappedEntity("route_rule")
public record RouteRule(
        @Id String id,
        String organisation,
        @Nullable String topic,
        @Nullable String language,
        @Nullable String region,
        @Nullable String audience,
        int place) {}
