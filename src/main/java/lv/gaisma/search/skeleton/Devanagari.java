package lv.gaisma.search.skeleton;

import java.text.Normalizer;

/** Devanagari in Latin letters, with the unwritten a where it may be spoken. */
final class Devanagari {

    private static final char VIRAMA = '\u094d';
    private static final char NUKTA = '\u093c';
    private static final String NASAL = "\u0901\u0902";

    private static final Table CONSONANTS =
            apart(
                    """
                    क=k ख=kh ग=g घ=gh ङ=n च=č छ=čh ज=j झ=jh ञ=n ट=t ठ=th ड=d ढ=dh ण=n त=t थ=th द=d ध=dh
                    न=n प=p फ=f ब=b भ=bh म=m य=y र=r ल=l व=v श=š ष=š स=s ह=h ळ=l
                    ज़=z ड़=r ढ़=rh ज्ञ=gy
                    """);

    private static final Table VOWELS =
            Table.of(
                    """
                    अ=a आ=a इ=i ई=i उ=u ऊ=u ऋ=ri ए=e ऐ=ai ओ=o औ=au ऑ=o ऍ=e ॲ=a
                    ा=a ि=i ी=i ु=u ू=u ृ=ri े=e ै=ai ो=o ौ=au ॉ=o ॅ=e ं=n ँ=n ः=
                    """);

    private Devanagari() {}

    /** In NFC a dotted consonant is two characters; the editor of this file may differ. */
    private static Table apart(String rules) {
        return Table.of(Normalizer.normalize(rules, Normalizer.Form.NFC));
    }

    static String latin(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFC); // a nukta stands apart then
        StringBuilder made = new StringBuilder();
        int at = 0;
        while (at < apart.length()) {
            int end = at + length(apart, at);
            String letter = apart.substring(at, end);
            if (isConsonant(letter.charAt(0))) {
                made.append(CONSONANTS.apply(letter).replace(String.valueOf(NUKTA), ""));
                if (end < apart.length() && spoken(apart.charAt(end))) {
                    made.append('a');
                }
            } else if (letter.charAt(0) != VIRAMA) {
                made.append(Sounds.lettersOnly(VOWELS.apply(letter)));
            }
            at = end;
        }
        return made.toString();
    }

    /** A consonant with its nukta, or the ligature jña, is one letter. */
    private static int length(String word, int at) {
        if (word.startsWith("ज्ञ", at)) {
            return 3;
        }
        boolean dotted = at + 1 < word.length() && word.charAt(at + 1) == NUKTA;
        return dotted ? 2 : 1;
    }

    /** What follows a consonant tells whether an a is heard after it. */
    private static boolean spoken(char next) {
        return isConsonant(next) || NASAL.indexOf(next) >= 0;
    }

    private static boolean isConsonant(char letter) {
        return letter >= 'क' && letter <= 'ह';
    }
}
