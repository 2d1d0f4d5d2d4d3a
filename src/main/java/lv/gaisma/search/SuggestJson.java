package lv.gaisma.search;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The answer of {@code /api/v1/suggest}. */
@Serdeable
record SuggestJson(List<String> suggestions) {}
