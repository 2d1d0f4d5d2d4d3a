package lv.gaisma.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-,       bytes 0-99/100",
        "bytes=0-0,      bytes 0-0/100",
        "bytes=40-59,    bytes 40-59/100",
        "bytes=40-99999, bytes 40-99/100",
        "bytes=-10,      bytes 90-99/100",
        "bytes=-999,     bytes 0-99/100",
    })
    void a_part_lies_inside_the_file(String range, String expected) {
        assertThat(Part.asked(range, null, "\"x\"", 100).orElseThrow().of(100)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes=",
                "bytes=-",
                "bytes=-0",
                "bytes=9-3",
                "bytes=100-",
                "bytes=0-1,4-5",
                "lines=0-1",
                "bytes=99999999999-",
                "bytes=a-b"
            })
    void what_cannot_be_given_is_answered_by_the_whole_file(String range) {
        assertThat(Part.asked(range, null, "\"x\"", 100)).isEmpty();
    }

    @Test
    void a_part_of_other_bytes_is_of_no_use() {
        assertThat(asked("\"x\"")).isNotEmpty();
        assertThat(asked("\"y\"")).isEmpty();
        assertThat(asked("W/\"x\"")).isEmpty();
    }

    private static java.util.Optional<Part> asked(@Nullable String ifRange) {
        return Part.asked("bytes=1-2", ifRange, "\"x\"", 100);
    }
}
