package lv.gaisma.page;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Language;
import lv.gaisma.language.Languages;
import lv.gaisma.language.Strings;
import org.jspecify.annotations.Nullable;

/** Reads every page; a page whose file did not change since the last reading is taken over. */
record PagesReader(
        Folder folder,
        Languages languages,
        Strings strings,
        Map<String, String> pictures,
        Problems problems,
        @Nullable Pages before) {

    Pages read() {
        Map<String, Map<String, PageFile>> files = new ConcurrentHashMap<>();
        languages.stored().parallelStream()
                .forEach(language -> files.put(language.tag(), files(language)));
        Map<String, SortedMap<String, Page>> byTag = new ConcurrentHashMap<>();
        Map<String, Markdown.Setup> setups = new ConcurrentHashMap<>();
        languages.all().parallelStream()
                .forEach(
                        language -> {
                            Markdown.Setup setup =
                                    Markdown.Setup.of(language, strings.of(language), pictures);
                            setups.put(language.tag(), setup);
                            byTag.put(language.tag(), pages(language, setup, files));
                        });
        return new Pages(languages, byTag, setups);
    }

    private SortedMap<String, Page> pages(
            Language language, Markdown.Setup setup, Map<String, Map<String, PageFile>> files) {
        Map<String, PageFile> source = files.getOrDefault(languages.source().tag(), Map.of());
        Markdown markdown = new Markdown(setup);
        boolean same = before != null && before.setup(language).equals(Optional.of(setup));
        SortedMap<String, Page> pages = new TreeMap<>();
        files.getOrDefault(language.stored(), Map.of())
                .forEach(
                        (path, file) -> {
                            Text text = text(language, file, markdown, same);
                            pages.put(path, page(language, file, source.get(path), text));
                        });
        return pages;
    }

    private Map<String, PageFile> files(Language language) {
        Path below = folder.content().resolve(language.tag());
        Map<String, PageFile> known = new TreeMap<>();
        if (before != null) {
            before.of(language)
                    .values()
                    .forEach(page -> known.put(page.file().name(), page.file()));
        }
        Map<String, PageFile> files = new TreeMap<>();
        for (Path path : folder.files(below, ".md")) {
            PageFile.read(
                            folder,
                            below,
                            path,
                            name -> Optional.ofNullable(known.get(name)),
                            problems)
                    .ifPresent(file -> files.put(file.path(), file));
        }
        return files;
    }

    private Text text(Language language, PageFile file, Markdown markdown, boolean same) {
        return Optional.ofNullable(same ? before : null)
                .flatMap(pages -> pages.find(language, file.path()))
                .filter(known -> known.file().whole().equals(file.whole()))
                .map(Page::text)
                .orElseGet(() -> markdown.render(file.body(), file.bodyLine()));
    }

    private static Page page(
            Language language, PageFile file, @Nullable PageFile original, Text text) {
        FrontMatter front = file.front();
        return new Page(
                language,
                file,
                language.derive(front.title()),
                language.derive(front.tabOrTitle()),
                language.derive(front.summary()),
                text,
                state(file, original),
                original == null ? front : original.front());
    }

    private static State state(PageFile file, @Nullable PageFile source) {
        if (source == null) {
            return State.ORPHAN;
        }
        if (source == file) {
            return State.CURRENT;
        }
        TranslatedFrom from = file.front().translatedFrom();
        // a translation that does not say what it was made from may be as old as the first text
        int known = from == null ? source.front().oldest() : from.rev();
        return source.front().revisions().stream()
                .filter(revision -> revision.rev() > known)
                .map(Revision::level)
                .max(Level::compareTo)
                .map(State::behind)
                .orElse(State.CURRENT);
    }
}
