package lv.gaisma.search.skeleton;

import java.text.Normalizer;

/** Steps that several skeletons take. */
public final class Sounds {

    /** Drops what stands for an apostrophe, however a keyboard writes it. */
    static final Table NO_APOSTROPHE = Table.of("'= ’= ʼ= ʻ= ‘= `= ´= ′= ʹ= ı=i đ=d");

    private static final String VOWELS = "aeiou";

    private Sounds() {}

    static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    /** Each run of a letter written once; digits stay. */
    static String once(String word) {
        StringBuilder made = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (i == 0 || letter != word.charAt(i - 1) || Character.isDigit(letter)) {
                made.append(letter);
            }
        }
        return made.toString();
    }

    /** Without accents, hooks and dots. */
    public static String withoutMarks(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder made = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
                made.append(apart.charAt(i));
            }
        }
        return made.toString();
    }

    /** Letters and digits only: no vowel signs, joiners or points. */
    static String lettersOnly(String word) {
        StringBuilder made = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetterOrDigit(word.charAt(i))) {
                made.append(word.charAt(i));
            }
        }
        return made.toString();
    }

    /** The short i-sound before a vowel is hardly heard, and everybody writes it another way. */
    static String withoutGlides(String word) {
        StringBuilder made = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            boolean before = i + 1 < word.length() && isVowel(word.charAt(i + 1));
            if (word.charAt(i) != 'y') {
                made.append(word.charAt(i));
            } else if (!before) {
                made.append('i');
            }
        }
        String soft = once(made.toString());
        made.setLength(0);
        for (int i = 0; i < soft.length(); i++) {
            boolean before = i + 1 < soft.length() && isVowel(soft.charAt(i + 1));
            if (i == 0 || soft.charAt(i) != 'i' || !before) {
                made.append(soft.charAt(i));
            }
        }
        return once(made.toString());
    }
}
