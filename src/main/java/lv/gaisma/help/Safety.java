package lv.gaisma.help;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import lv.gaisma.file.Fields;
import lv.gaisma.help.hours.Word;

/**
 * What a caller should know before calling. {@link Answer#UNKNOWN} where no source says it: never a
 * guess.
 *
 * @param free is the call free of charge; {@link Answer#TARIFF} when only the advice is
 * @param anonymous may the caller stay without a name
 * @param recorded are calls recorded
 * @param onBill does the call stand on the phone bill
 * @param policeTold do they tell the police about a call
 * @param immigrationTold do they tell the migration authorities
 */
public record Safety(
        Answer free,
        Answer anonymous,
        Answer recorded,
        Answer onBill,
        Answer policeTold,
        Answer immigrationTold) {

    /** What is known. */
    public enum Answer {
        YES,
        NO,
        TARIFF,
        CHILD_IN_DANGER,
        UNKNOWN
    }

    static final Safety UNKNOWN =
            new Safety(
                    Answer.UNKNOWN,
                    Answer.UNKNOWN,
                    Answer.UNKNOWN,
                    Answer.UNKNOWN,
                    Answer.UNKNOWN,
                    Answer.UNKNOWN);

    static Safety read(Fields fields) {
        Safety safety =
                new Safety(
                        answer(fields, "free", Answer.TARIFF),
                        answer(fields, "anonymous"),
                        answer(fields, "recorded"),
                        answer(fields, "on-bill"),
                        answer(fields, "police-told", Answer.CHILD_IN_DANGER),
                        answer(fields, "immigration-told"));
        fields.rejectUnknown();
        return safety;
    }

    private static Answer answer(Fields fields, String name, Answer... also) {
        Set<String> allowed = Arrays.stream(also).map(Word::of).collect(Collectors.toSet());
        allowed.addAll(Set.of("yes", "no", "unknown"));
        return fields.oneOf(name, allowed)
                .flatMap(word -> Word.find(Answer.class, word))
                .orElse(Answer.UNKNOWN);
    }
}
