package lv.gaisma.search.skeleton;

import java.util.Locale;

/**
 * Hindi and Urdu: breath and retroflexion are not written in chat Latin, vowels are anybody's
 * guess.
 *
 * @param urdu keeps consonants only in its keys, as its script does
 */
record IndicSkeleton(boolean urdu) implements Skeleton {

    static final IndicSkeleton HINDI = new IndicSkeleton(false);
    static final IndicSkeleton URDU = new IndicSkeleton(true);

    private static final Table CHAT =
            Table.of(
                            """
                    chh=č cchh=č cch=č chch=č ch=č ce=se ci=si cy=si ss=s sh=š ph=f x=ks q=k c=k w=v ee=i oo=u ii=i uu=u aa=a ou=o
                    """)
                    .and("'= ’= ʼ= ʻ= ‘= `= ´= ′= ʹ= ı=i đ=d");

    private static final Table NOT_TOLD_APART = Table.of("š=s mp=np mb=nb");
    private static final Table HINDI_ONLY = NOT_TOLD_APART.and("z=j");
    private static final String BREATHED = "kgčjtdpbrfš";
    private static final String VOWELS = "aeiou";
    private static final String LIKE_VOWELS = "aeiouwyvh";

    @Override
    public String key(String word) {
        return urdu ? consonants(fine(word)) : withoutA(fine(word));
    }

    @Override
    public String fine(String word) {
        String plain = breathless(latin(word.toLowerCase(Locale.ROOT)));
        return Sounds.once((urdu ? NOT_TOLD_APART : HINDI_ONLY).apply(plain));
    }

    @Override
    public String root(String key) {
        return key;
    }

    @Override
    public Costs costs() {
        return urdu ? Costs.URDU : Costs.HINDI;
    }

    private static String latin(String word) {
        return switch (Script.of(word)) {
            case DEVANAGARI -> Devanagari.latin(word);
            case ARABIC -> ArabicLetters.latin(word);
            case LATIN, CYRILLIC -> CHAT.apply(Sounds.withoutMarks(word));
        };
    }

    private static String breathless(String word) {
        StringBuilder made = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            boolean breath =
                    word.charAt(i) == 'h' && i > 0 && BREATHED.indexOf(word.charAt(i - 1)) >= 0;
            if (!breath) {
                made.append(word.charAt(i));
            }
        }
        return made.toString();
    }

    private static String withoutA(String word) {
        StringBuilder made = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter != 'a' || i == 0) {
                made.append(letter == 'e' ? 'i' : letter == 'o' ? 'u' : letter);
            }
        }
        return Sounds.once(made.toString());
    }

    /** The consonants of a fine key, and whether it begins with a vowel. */
    static String consonants(String fine) {
        StringBuilder made = new StringBuilder(fine.length());
        for (int i = 0; i < fine.length(); i++) {
            char letter = fine.charAt(i);
            if (i == 0) {
                made.append(VOWELS.indexOf(letter) >= 0 ? 'a' : letter == 'w' ? 'v' : letter);
            } else if (LIKE_VOWELS.indexOf(letter) < 0) {
                made.append(letter);
            }
        }
        return Sounds.once(made.toString());
    }
}
