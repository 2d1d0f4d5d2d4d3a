package lv.gaisma.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Language;
import lv.gaisma.language.Languages;
import lv.gaisma.language.Strings;
import org.jspecify.annotations.Nullable;

/** Every page in every language, and how each translation stands to its source. */
public final class Pages {

    private final Languages languages;
    private final Map<String, SortedMap<String, Page>> byTag;
    private final Map<String, Markdown.Setup> setups;
    private final SortedSet<String> paths;

    Pages(
            Languages languages,
            Map<String, SortedMap<String, Page>> byTag,
            Map<String, Markdown.Setup> setups) {
        this.languages = languages;
        this.byTag = byTag;
        this.setups = setups;
        this.paths = new TreeSet<>();
        byTag.values().forEach(pages -> paths.addAll(pages.keySet()));
    }

    /**
     * Reads {@code content/{language}/**.md}; what cannot be read is left out, with a problem.
     *
     * @param pictures the address of each file below {@code static/} by its name
     * @param before the pages as they were read the last time; what did not change is taken over
     */
    public static Pages read(
            Folder folder,
            Languages languages,
            Strings strings,
            Map<String, String> pictures,
            Problems problems,
            @Nullable Pages before) {
        return new PagesReader(folder, languages, strings, pictures, problems, before).read();
    }

    /** What the texts of a language were made with. */
    Optional<Markdown.Setup> setup(Language language) {
        return Optional.ofNullable(setups.get(language.tag()));
    }

    public Languages languages() {
        return languages;
    }

    public Optional<Page> find(Language language, String path) {
        return Optional.ofNullable(of(language).get(path));
    }

    /** The pages of a language by their paths. */
    public SortedMap<String, Page> of(Language language) {
        return byTag.getOrDefault(language.tag(), new TreeMap<>());
    }

    /** The paths of all pages in any language, sorted. */
    public SortedSet<String> paths() {
        return paths;
    }

    /**
     * True when any language has pages below a path.
     *
     * @param section with a slash at its end, {@code rights/}
     */
    public boolean hasSection(String section) {
        SortedSet<String> from = paths.tailSet(section);
        return !from.isEmpty() && from.first().startsWith(section);
    }

    /** The languages that have pages below a path that ends with a slash. */
    public List<Language> havingSection(String section) {
        return languages.all().stream()
                .filter(
                        language -> {
                            SortedMap<String, Page> from = of(language).tailMap(section);
                            return !from.isEmpty() && from.firstKey().startsWith(section);
                        })
                .toList();
    }

    /** The languages that have a page, in the order of the list. */
    public List<Language> having(String path) {
        return languages.all().stream().filter(language -> of(language).containsKey(path)).toList();
    }

    /** How a page stands in a language. */
    public State state(Language language, String path) {
        return find(language, path).map(Page::state).orElse(State.MISSING);
    }

    /** Pages of the same language that share topics, the most shared first. */
    public List<Page> related(Page page, int most) {
        List<String> topics = page.facts().topics();
        record Shared(Page page, long topics) {}
        List<Shared> shared = new ArrayList<>();
        for (Page other : of(page.language()).values()) {
            long count = other.facts().topics().stream().filter(topics::contains).count();
            boolean same = other.path().equals(page.path()) || other.isIndex();
            if (count > 0 && !same) {
                shared.add(new Shared(other, count));
            }
        }
        return shared.stream()
                .sorted((a, b) -> Long.compare(b.topics(), a.topics()))
                .limit(most)
                .map(Shared::page)
                .toList();
    }
}
