package lv.gaisma.search.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lv.gaisma.search.analysis.LanguageAnalysis;

/** Finds the place of a text that says most of what was asked, and marks the words. */
final class Passages {

    /** About three lines on a phone. */
    private static final int LENGTH = 180;

    private static final String MORE = "…";

    private final LanguageIndex index;
    private final Set<String> words;

    /**
     * @param words the words to mark, as the index has them
     */
    Passages(LanguageIndex index, Set<String> words) {
        this.index = index;
        this.words = words;
    }

    /** The best passage of the blocks; the beginning when none of the words is in them. */
    List<Part> best(List<String> blocks) {
        String best = blocks.isEmpty() ? "" : blocks.getFirst();
        List<LanguageAnalysis.Token> marks = List.of();
        int most = 0;
        for (String block : blocks) {
            List<LanguageAnalysis.Token> found = found(block);
            Set<String> different = new HashSet<>();
            found.forEach(token -> different.add(token.word()));
            if (different.size() > most) {
                most = different.size();
                best = block;
                marks = found;
            }
        }
        return cut(best, marks);
    }

    List<Part> marked(String text) {
        return parts(text, found(text), 0, text.length());
    }

    private List<LanguageAnalysis.Token> found(String text) {
        return index.analysis().tokens(text).stream()
                .filter(token -> words.contains(token.word()))
                .toList();
    }

    private static List<Part> cut(String text, List<LanguageAnalysis.Token> marks) {
        if (text.length() <= LENGTH) {
            return parts(text, marks, 0, text.length());
        }
        int start = start(text, marks);
        int end = Math.min(text.length(), start + LENGTH);
        int space = text.lastIndexOf(' ', end);
        end = end < text.length() && space > start ? space : end;
        List<Part> parts = new ArrayList<>();
        if (start > 0) {
            parts.add(new Part(MORE, false));
        }
        parts.addAll(parts(text, marks, start, end));
        if (end < text.length()) {
            parts.add(new Part(MORE, false));
        }
        return parts;
    }

    /** Where the passage begins that holds most marks: a sentence, or else some words ahead. */
    private static int start(String text, List<LanguageAnalysis.Token> marks) {
        int best = 0;
        int most = 0;
        for (LanguageAnalysis.Token first : marks) {
            int from = first.start();
            int count =
                    (int)
                            marks.stream()
                                    .filter(mark -> mark.start() >= from)
                                    .filter(mark -> mark.end() <= from + LENGTH * 2 / 3)
                                    .map(LanguageAnalysis.Token::word)
                                    .distinct()
                                    .count();
            if (count > most) {
                most = count;
                best = from;
            }
        }
        int earliest = Math.max(0, best - LENGTH / 3);
        int sentence = sentence(text, earliest, best);
        if (sentence >= 0 || earliest == 0) {
            return Math.max(0, sentence);
        }
        int space = text.indexOf(' ', earliest);
        return space < 0 || space >= best ? best : space + 1;
    }

    private static int sentence(String text, int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (text.charAt(i) == ' ' && ".!?۔।".indexOf(text.charAt(i - 1)) >= 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private static List<Part> parts(
            String text, List<LanguageAnalysis.Token> marks, int from, int to) {
        List<Part> parts = new ArrayList<>();
        int read = from;
        for (LanguageAnalysis.Token mark : marks) {
            if (mark.start() >= read && mark.end() <= to) {
                add(parts, text.substring(read, mark.start()), false);
                add(parts, text.substring(mark.start(), mark.end()), true);
                read = mark.end();
            }
        }
        add(parts, text.substring(read, to), false);
        return parts;
    }

    private static void add(List<Part> parts, String text, boolean marked) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, marked));
        }
    }
}
