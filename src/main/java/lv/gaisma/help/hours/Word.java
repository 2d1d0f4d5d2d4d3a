package lv.gaisma.help.hours;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.gaisma.file.Fields;

/**
 * The words that stand for constants in data files, in text keys and in the programming interface:
 * {@code CHILD_IN_DANGER} is {@code child-in-danger}.
 */
public final class Word {

    private Word() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant for a word; empty when there is none. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst();
    }

    /** The constant of a field; an unknown word is a problem and empty. */
    public static <E extends Enum<E>> Optional<E> read(Fields fields, String name, Class<E> type) {
        Set<String> allowed =
                Arrays.stream(type.getEnumConstants()).map(Word::of).collect(Collectors.toSet());
        return fields.oneOf(name, allowed).flatMap(word -> find(type, word));
    }
}
