package lv.gaisma.edition;

import java.util.Map;
import java.util.Optional;
import lv.gaisma.language.Language;
import lv.gaisma.language.Matching;
import lv.gaisma.post.PostDesk;
import lv.gaisma.web.Served;

/** Lends the short links of posts one edition, and answers the addresses around a post. */
record PostPlaces(Desk desk, Map<String, Made> errors) implements PostDesk {

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
                ? language(parts[1]).map(language -> unknown(Optional.of(language), ""))
                : Optional.empty();
    }
}
