package lv.gaisma.search.skeleton;

/** The letters of Cyrillic alphabets, and how people write those languages in Latin ones. */
final class Cyrillic {

    /** Every letter of the seven alphabets in plain Latin, with š, č and ž. */
    static final Table LETTERS =
            Table.of(
                            """
                    а=a б=b в=v г=g д=d е=e ё=e ж=ž з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u
                    ф=f х=h ц=c ч=č ш=š щ=š ъ= ы=i ь= э=e ю=yu я=ya
                    і=i ї=i є=e ґ=g ў=o қ=k ғ=g ҳ=h ҷ=ž ӣ=i ӯ=u ә=a ң=n ө=o ұ=u ү=u һ=h
                    """)
                    .and("'= ’= ʼ= ʻ= ‘= `= ´= ′= ʹ=");

    /** Chat spelling that all of them share. */
    static final Table CHAT =
            Table.of(
                            """
                    shch=š sch=š sh=š tch=č ch=č zh=ž kh=h ts=c tz=c ck=k gh=g ph=f q=k x=h w=v
                    ş=š ç=č ğ=g ö=o ü=u ä=a ñ=n
                    """)
                    .and("'= ’= ʼ= ʻ= ‘= `= ´= ′= ʹ= ı=i đ=d");

    private Cyrillic() {}
}
