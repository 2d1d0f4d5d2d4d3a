package lv.gaisma.edition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lv.gaisma.check.Check;
import lv.gaisma.check.Screening;
import lv.gaisma.check.ScreeningFile;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.help.Services;
import lv.gaisma.language.Languages;
import lv.gaisma.language.Strings;
import lv.gaisma.leaflet.PrintShop;
import lv.gaisma.organisation.Organisations;
import lv.gaisma.page.Facts;
import lv.gaisma.page.Pages;
import lv.gaisma.phrase.Phrases;
import lv.gaisma.post.Posts;
import lv.gaisma.say.Sentences;
import lv.gaisma.search.Concepts;
import lv.gaisma.sound.Sounds;
import org.jspecify.annotations.Nullable;

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
        List<String> copied,
        Check check,
        PrintShop printShop,
        Concepts concepts,
        Organisations organisations,
        Phrases phrases,
        Posts posts,
        Strings staffWords,
        Screening screening,
        Sentences sentences,
        Sounds sounds,
        Set<String> topics,
        Problems problems) {

    /** Where somebody writes without a name; made for each request. */
    static final String CONTACT = "contact";

    /** The section whose front is the directory of services. */
    static final String HELP = "help/";

    /**
     * Reads a folder.
     *
     * @param today the day in Latvia
     * @param before the content as it was read the last time; what did not change is taken over
     * @throws lv.gaisma.file.Unreadable when the list of languages or the source's strings cannot
     *     be read
     */
    static Content read(Folder folder, LocalDate today, @Nullable Content before) {
        Problems problems = new Problems();
        Languages languages = Languages.read(folder, problems);
        Strings strings = Strings.read(languages, folder, problems);
        Statics statics = Statics.read(folder, problems, before == null ? null : before.statics());
        Set<String> topics = topics(folder, problems);
        return new Content(
                folder,
                languages,
                strings,
                statics,
                Pages.read(
                        folder,
                        languages,
                        strings,
                        statics.addresses(),
                        problems,
                        before == null ? null : before.pages()),
                Services.read(folder, languages, topics, today, problems),
                Facts.read(folder, problems),
                HomeTiles.read(folder, problems),
                CopyDrafts.read(folder, problems),
                Check.read(folder, problems),
                PrintShop.of(folder, statics.addresses()),
                Concepts.read(folder, languages, problems),
                Organisations.read(folder, languages, topics, problems),
                Phrases.read(folder, languages, problems),
                Posts.read(folder, languages, problems),
                Strings.readStaff(languages, folder, problems),
                ScreeningFile.read(folder, problems),
                Sentences.read(folder, problems),
                Sounds.among(statics.bytes(), problems),
                topics,
                problems);
    }

    /** True when a page, or a section with pages, of any language lies at a path. */
    boolean hasPlace(String path) {
        if (path.isEmpty()) {
            return true;
        }
        if (path.equals(HELP) && !services.all().isEmpty()) {
            return true;
        }
        if (path.equals(CONTACT) || path.startsWith(CONTACT + "/")) {
            return path.matches("contact(/reply|/how)?");
        }
        if (path.equals(CheckPages.PLACE)) {
            return !check.questions().isEmpty();
        }
        if (path.equals(PostDrafts.PLACE)) {
            return !posts.all().isEmpty();
        }
        if (path.equals(SearchPages.PLACE)) {
            return true;
        }
        if (path.equals(CopyDrafts.PLACE)) {
            return !copied.isEmpty();
        }
        return path.endsWith("/") ? pages.hasSection(path) : pages.paths().contains(path);
    }

    /** The files of which a part or the whole is not shown. */
    List<String> broken() {
        return problems.leftOut();
    }

    static Set<String> topics(Folder folder, Problems problems) {
        Set<String> topics = new HashSet<>();
        Path file = folder.content().resolve("topics.yaml");
        if (Files.exists(file)) {
            List<String> lines =
                    folder.read(file, problems).stream().flatMap(String::lines).toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                if (line.matches("- [a-z0-9-]+")) {
                    topics.add(line.substring(2));
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    problems.add(folder.name(file), i + 1, "is no topic", "write `- word`");
                }
            }
        }
        return Set.copyOf(topics);
    }
}
