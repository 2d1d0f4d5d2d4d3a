package lv.gaisma.search.skeleton;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The endings of one language as they sound in its keys. What is left of a key without them brings
 * the forms of a word together, whatever alphabet they are typed in.
 *
 * @param endings in the letters of keys
 * @param rounds how many endings may hang on one another
 */
record Endings(Set<String> endings, int rounds) {

    private static final int SHORTEST_ROOT = 4;
    private static final int LONGEST = 6;

    static final Endings NONE = new Endings(Set.of(), 0);

    static final Endings UZBEK =
            of(
                    3,
                    """
                    lar ni nin ning ga ka da dan gasa im in ing i si miz imiz ingiz ngiz lari
                    di dim ding dik dilar gan adi ydi idi makda mokda apti ipti sa ib iš oš ši ar ir or
                    lik li siz si sa sasi dagi gi digan ayotgan gaš masa may ma
                    """);

    static final Endings TURKIC =
            of(
                    3,
                    """
                    lar ler lor lör dar der dor tar ter tor nin din tin non don ton ni di ti ga ge go ka ke ko
                    da de do ta te to dan den don tan ten ton nan nen non im in i si o u biz imiz iniz
                    gan gen gon kan ken kon dim tim din tin dik tik ip up op p at et ot it at ai ei oi
                    lik dik tik luk duk tuk lok sa se so sip šan šen ma me mo ba be bo pa pe po u uu oo
                    men ben pen gi ki daga dagi degi tagi tegi čo ča če in ar er ir or
                    """);

    static final Endings TAJIK =
            of(
                    2,
                    """
                    ho hoi hoe i e ro am at aš amon aton ašon on oni anda and em ed im id ad
                    mekonad mesavad da dan gi iston a
                    """);

    private static Endings of(int rounds, String endings) {
        return new Endings(new HashSet<>(List.of(endings.strip().split("\\s+"))), rounds);
    }

    String root(String key) {
        String root = key;
        for (int round = 0; round < rounds; round++) {
            String shorter = without(root);
            if (shorter.equals(root)) {
                return root;
            }
            root = shorter;
        }
        return root;
    }

    private String without(String key) {
        int longest = Math.min(LONGEST, key.length() - SHORTEST_ROOT);
        for (int length = longest; length > 0; length--) {
            if (endings.contains(key.substring(key.length() - length))) {
                return key.substring(0, key.length() - length);
            }
        }
        return key;
    }
}
