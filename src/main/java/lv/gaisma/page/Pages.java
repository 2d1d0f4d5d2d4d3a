package lv.gaisma.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Language;
import lv.gaisma.language.Languages;
import lv.gaisma.language.Strings;

/** Every page in every language, and how each translation stands to its source. */
public final class Pages {

    private final Languages languages;
    private final Map<String, SortedMap<String, Page>> byTag;

    private Pages(Languages languages, Map<String, SortedMap<String, Page>> byTag) {
        this.languages = languages;
        this.byTag = byTag;
    }

    /** Reads {@code content/{language}/**.md}; what cannot be read is left out, with a problem. */
    public static Pages read(
            Folder folder,
            Languages languages,
            Strings strings,
            UnaryOperator<String> statics,
            Problems problems) {
        Map<String, Map<String, PageFile>> files = new LinkedHashMap<>();
        for (Language language : languages.stored()) {
            files.put(language.tag(), files(folder, language, problems));
        }
        Map<String, PageFile> source = files.getOrDefault(languages.source().tag(), Map.of());
        Map<String, SortedMap<String, Page>> byTag = new LinkedHashMap<>();
        for (Language language : languages.all()) {
            Markdown markdown = new Markdown(language, strings.of(language), statics);
            SortedMap<String, Page> pages = new TreeMap<>();
            files.getOrDefault(language.stored(), Map.of())
                    .forEach(
                            (path, file) ->
                                    pages.put(path, page(language, file, source, markdown)));
            byTag.put(language.tag(), pages);
        }
        return new Pages(languages, byTag);
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

    /** The paths of all pages in any language. */
    public List<String> paths() {
        return byTag.values().stream()
                .flatMap(pages -> pages.keySet().stream())
                .distinct()
                .sorted()
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
            boolean same = other.path().equals(page.path()) || other.path().endsWith("index");
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

    private static Map<String, PageFile> files(
            Folder folder, Language language, Problems problems) {
        Path below = folder.content().resolve(language.tag());
        Map<String, PageFile> files = new TreeMap<>();
        for (Path path : folder.files(below, ".md")) {
            PageFile.read(folder, below, path, problems)
                    .ifPresent(file -> files.put(file.path(), file));
        }
        return files;
    }

    private static Page page(
            Language language, PageFile file, Map<String, PageFile> source, Markdown markdown) {
        FrontMatter front = file.front();
        PageFile original = source.get(file.path());
        return new Page(
                language,
                file,
                language.derive(front.title()),
                language.derive(front.tabOrTitle()),
                language.derive(front.summary()),
                markdown.render(file.body(), file.bodyLine()),
                state(file, original),
                original == null ? front : original.front(),
                Optional.ofNullable(original).map(PageFile::hash));
    }

    private static State state(PageFile file, @org.jspecify.annotations.Nullable PageFile source) {
        if (source == null) {
            return State.ORPHAN;
        }
        TranslatedFrom from = file.front().translatedFrom();
        if (from == null) {
            return State.CURRENT;
        }
        return source.front().revisions().stream()
                .filter(revision -> revision.rev() > from.rev())
                .map(Revision::level)
                .max(Level::compareTo)
                .map(State::behind)
                .orElse(State.CURRENT);
    }
}
