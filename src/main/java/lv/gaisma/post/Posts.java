package lv.gaisma.post;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.help.Texts;
import lv.gaisma.language.Language;
import lv.gaisma.language.Languages;
import lv.gaisma.language.Letters;

/** Every post. Unchangeable. */
public final class Posts {

    private final Map<String, Post> byId;

    private Posts(Map<String, Post> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /** Reads {@code content/posts/*.yaml}. A broken file is left out with a problem. */
    public static Posts read(Folder folder, Languages languages, Problems problems) {
        PostFile reader = new PostFile(languages);
        Map<String, Post> byId = new TreeMap<>();
        for (Path file : folder.files(folder.content().resolve("posts"), ".yaml")) {
            reader.read(folder, file, problems).ifPresent(post -> byId.put(post.id(), post));
        }
        return new Posts(byId);
    }

    /** Every post, by id. */
    public List<Post> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Post> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The posts of some kinds, by id. */
    public List<Post> of(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return byId.values().stream().filter(post -> wanted.contains(post.kind())).toList();
    }

    /**
     * Names what is not translated yet, and leaflets that a post cannot hand out.
     *
     * @param known true for a leaflet that exists
     * @param forAbroad true for a leaflet whose numbers can be dialled in every country
     */
    public void check(
            Languages languages,
            Predicate<String> known,
            Predicate<String> forAbroad,
            Problems problems) {
        for (Post post : byId.values()) {
            words(post, "name", post.words().name(), languages, problems);
            words(post, "advice", post.words().advice(), languages, problems);
            for (String leaflet : post.leaflets()) {
                leaflet(post, leaflet, known, forAbroad)
                        .ifPresent(
                                what ->
                                        problems.add(
                                                post.words().file(),
                                                0,
                                                "leaflet `" + leaflet + "` " + what,
                                                "use another one"));
            }
        }
    }

    private static Optional<String> leaflet(
            Post post, String leaflet, Predicate<String> known, Predicate<String> forAbroad) {
        if (!known.test(leaflet)) {
            return Optional.of("does not exist");
        }
        boolean abroad = post.kind() != Kind.BORDER;
        return abroad && !forAbroad.test(leaflet)
                ? Optional.of("has numbers that work in Latvia only")
                : Optional.empty();
    }

    private static void words(
            Post post, String field, Texts texts, Languages languages, Problems problems) {
        if (texts.byTag().isEmpty()) {
            return;
        }
        for (Language language : languages.stored()) {
            List<String> wrong = new ArrayList<>();
            String text = texts.byTag().get(language.tag());
            if (text == null) {
                wrong.add("is missing");
            } else {
                Letters.foreign(language, text).ifPresent(wrong::add);
            }
            for (String what : wrong) {
                problems.add(
                        post.words().file(),
                        texts.line(),
                        "`" + field + "` in " + language.tag() + " " + what,
                        "write it in " + language.name());
            }
        }
    }
}
