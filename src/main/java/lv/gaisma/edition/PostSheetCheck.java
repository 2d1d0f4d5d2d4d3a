package lv.gaisma.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Language;
import lv.gaisma.leaflet.Leaflets;
import lv.gaisma.leaflet.Order;
import lv.gaisma.leaflet.text.Leaflet;
import lv.gaisma.post.Post;

/** Does a sheet still fit when it says for which post it was printed, in every language? */
record PostSheetCheck(List<Post> posts, Leaflets leaflets, String base, Problems problems) {

    /** Letters are not equally wide: the name that is tried for all has a few more. */
    private static final String SPARE = " mmmm";

    void run(List<Language> languages) {
        languages.parallelStream()
                .flatMap(language -> leaflets.of(language).stream())
                .forEach(this::leaflet);
    }

    /**
     * All posts are tried as one, with the longest name and the longest address; where that fits,
     * each does.
     */
    private void leaflet(Leaflet leaflet) {
        List<Post> handing =
                posts.stream().filter(post -> post.leaflets().contains(leaflet.name())).toList();
        if (handing.isEmpty()) {
            return;
        }
        Language language = leaflet.language();
        String name = longest(handing.stream().map(post -> name(post, language))) + SPARE;
        String address = longest(handing.stream().map(post -> address(post, language)));
        for (Order order : leaflets.orders(leaflet, address, name)) {
            if (leaflets.excess(order) > 0) {
                handing.forEach(post -> sheet(post, order));
            }
        }
    }

    private void sheet(Post post, Order like) {
        Language language = like.leaflet().language();
        leaflets.orders(like.leaflet(), address(post, language), name(post, language)).stream()
                .filter(order -> order.format() == like.format())
                .filter(order -> leaflets.excess(order) > 0 && fitsAlone(order))
                .forEach(order -> tell(post, order));
    }

    /** What is too long without a post is told with the leaflet. */
    private boolean fitsAlone(Order order) {
        return leaflets.orders(order.leaflet()).stream()
                .filter(own -> own.format() == order.format())
                .allMatch(own -> leaflets.excess(own) == 0);
    }

    private void tell(Post post, Order order) {
        problems.add(
                post.file(),
                post.line(),
                String.format(
                        Locale.ROOT,
                        "makes `%s` %.0f mm too long for `%s` in `%s`",
                        order.leaflet().name(),
                        Math.ceil(leaflets.excess(order)),
                        order.format().word(),
                        order.leaflet().language().tag()),
                "shorten `name`, or say the leaflet shorter");
    }

    private static String longest(Stream<String> texts) {
        return texts.max(Comparator.comparingInt(String::length)).orElse("");
    }

    private static String name(Post post, Language language) {
        return post.name(language).words();
    }

    private String address(Post post, Language language) {
        return PostFiles.address(base, post, language);
    }
}
