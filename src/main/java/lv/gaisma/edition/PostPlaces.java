package lv.gaisma.edition;

import java.util.Map;
import java.util.Optional;
import lv.gaisma.language.Language;
import lv.gaisma.language.Matching;
import lv.gaisma.leaflet.Press;
import lv.gaisma.post.Post;
import lv.gaisma.post.PostDesk;
import lv.gaisma.web.Served;

/** Lends the short links of posts one edition, and answers the addresses around a post. */
record PostPlaces(Desk desk, Press press, Map<String, Made> errors, Map<String, Served> kept)
        implements PostDesk {

    private static final String SHORT = "/p/";

    @Override
    public Optional<Language> language(String tag) {
        return desk.content().languages().findAnyCase(tag);
    }

    @Override
    public boolean has(String post) {
        return desk.content().posts().find(post).isPresent();
    }

    @Override
    public Served unknown(Optional<Language> named, String acceptLanguage) {
        Language language =
                named.or(() -> Matching.best(desk.content().languages(), acceptLanguage))
                        .orElse(desk.content().languages().source());
        Made page = errors.get(language.tag() + " " + PostDrafts.UNKNOWN);
        if (page == null) {
            throw new IllegalStateException("no page for unknown posts in " + language.tag());
        }
        return named.isPresent()
                ? page.served()
                : page.served().withHeader("Vary", Edition.BY_LANGUAGE);
    }

    /** An address below the posts, or a short link, that names nothing. */
    Optional<Served> elsewhere(String path, String acceptLanguage) {
        if (desk.content().posts().all().isEmpty()) {
            return Optional.empty();
        }
        if (path.startsWith(SHORT)) {
            return Optional.of(unknown(Optional.empty(), acceptLanguage));
        }
        String[] parts = path.split("/", 4);
        boolean below = parts.length == 4 && parts[2].equals("posts");
        return below
                ? language(parts[1])
                        .map(
                                language ->
                                        file(language, parts[3])
                                                .orElseGet(
                                                        () -> unknown(Optional.of(language), "")))
                : Optional.empty();
    }

    /** Pictures are drawn once; sheets are kept by the press. */
    private Optional<Served> file(Language language, String name) {
        String key = language.tag() + "/posts/" + name;
        Served known = kept.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Served> made =
                desk.content().posts().all().stream()
                        .filter(post -> name.startsWith(post.id() + "-"))
                        .flatMap(post -> file(language, post, name).stream())
                        .findFirst();
        made.filter(served -> !served.type().equals("application/pdf"))
                .ifPresent(served -> kept.putIfAbsent(key, served));
        return made;
    }

    private Optional<Served> file(Language language, Post post, String name) {
        return new PostFiles(desk, language, post)
                .find(name.substring(post.id().length() + 1), press);
    }
}
