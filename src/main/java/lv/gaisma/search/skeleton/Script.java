package lv.gaisma.search.skeleton;

import java.lang.Character.UnicodeScript;

/** The scripts that readers type in; a word is in the first one of which it has a letter. */
public enum Script {
    LATIN,
    CYRILLIC,
    DEVANAGARI,
    ARABIC;

    public static Script of(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            UnicodeScript script = UnicodeScript.of(word.charAt(i));
            if (script == UnicodeScript.CYRILLIC) {
                return CYRILLIC;
            }
            if (script == UnicodeScript.DEVANAGARI) {
                return DEVANAGARI;
            }
            if (script == UnicodeScript.ARABIC) {
                return ARABIC;
            }
        }
        return LATIN;
    }
}
