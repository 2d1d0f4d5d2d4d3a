package lv.gaisma.edition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.help.Services;
import lv.gaisma.language.Languages;
import lv.gaisma.language.Strings;
import lv.gaisma.page.Facts;
import lv.gaisma.page.Pages;

/**
 * Everything the files say, read once. What could not be read is left out and named by {@link
 * #broken()}.
 *
 * @param problems what was found while reading
 */
record Content(
        Folder folder,
        Languages languages,
        Strings strings,
        Statics statics,
        Pages pages,
        Services services,
        Facts facts,
        HomeTiles home,
        Set<String> topics,
        Problems problems) {

    /**
     * Reads a folder.
     *
     * @param today the day in Latvia
     * @throws IllegalStateException when the list of languages or the source's strings cannot be
     *     read
     */
    static Content read(Folder folder, LocalDate today) {
        Problems problems = new Problems();
        Languages languages = Languages.read(folder, problems);
        Strings strings = Strings.read(languages, folder, problems);
        Statics statics = Statics.read(folder, problems);
        Set<String> topics = topics(folder, problems);
        return new Content(
                folder,
                languages,
                strings,
                statics,
                Pages.read(folder, languages, strings, statics::address, problems),
                Services.read(folder, languages, topics, today, problems),
                Facts.read(folder, problems),
                HomeTiles.read(folder, problems),
                topics,
                problems);
    }

    /** The files of which a part or the whole is not shown. */
    List<String> broken() {
        return problems.leftOut();
    }

    private static Set<String> topics(Folder folder, Problems problems) {
        Set<String> topics = new HashSet<>();
        Path file = folder.content().resolve("topics.yaml");
        if (Files.exists(file)) {
            folder.read(file, problems).stream()
                    .flatMap(String::lines)
                    .filter(line -> line.startsWith("- "))
                    .forEach(line -> topics.add(line.substring(2).strip()));
        }
        return Set.copyOf(topics);
    }
}
