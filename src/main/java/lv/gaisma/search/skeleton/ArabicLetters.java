package lv.gaisma.search.skeleton;

import java.text.Normalizer;

/** The letters of Urdu, and those of Arabic and Persian keyboards, in Latin ones. */
final class ArabicLetters {

    private static final Table LETTERS =
            Table.of(
                    """
                    ا=a آ=a أ=a إ=i ب=b پ=p ت=t ٹ=t ث=s ج=j چ=č ح=h خ=kh د=d ڈ=d ذ=z ر=r ڑ=r ز=z ژ=z س=s ش=š ص=s
                    ض=z ط=t ظ=z ع=a غ=g ف=f ق=k ک=k ك=k گ=g ل=l م=m ن=n ں=n و=w ؤ=w ہ=h ه=h ۃ=t ة=t ھ=h ء= ئ=y ی=y
                    ي=y ى=y ے=e ۓ=e ۂ=h ۀ=h
                    """);

    private ArabicLetters() {}

    static String latin(String word) {
        return LETTERS.apply(Sounds.lettersOnly(Normalizer.normalize(word, Normalizer.Form.NFC)));
    }
}
