package lv.gaisma.check;

import java.util.List;
import java.util.Map;
import lv.gaisma.web.ContactCard;

/**
 * What {@code check/record} shows: the page that an interviewer prints and takes along.
 *
 * @param words by the names of {@code content/screening.yaml}
 * @param date the day, in words
 * @param danger true when there is danger now
 * @param child true when the person is under 18
 * @param lines what is filled in by hand
 * @param parts the signs by what was answered
 * @param contacts help lines
 * @param answers what was answered, for the form that asks for the file
 * @param printable true when there is a file to be had
 */
record RecordView(
        String action,
        Map<String, String> words,
        String date,
        boolean danger,
        boolean child,
        List<String> lines,
        List<Part> parts,
        List<ContactCard> contacts,
        List<Answer> answers,
        boolean printable) {

    /** True when nothing is marked: what was not asked is all there is. */
    public boolean isEmpty() {
        return parts.size() == 1;
    }

    /** A field of the form and its value. */
    public record Answer(String name, String value) {}

    /** The signs with one answer; {@code plain} when they need no more than a short list. */
    public record Part(String title, List<Item> items, boolean plain) {}

    /** A sign, and the indicator it belongs to. */
    public record Item(String indicator, String text) {}
}
