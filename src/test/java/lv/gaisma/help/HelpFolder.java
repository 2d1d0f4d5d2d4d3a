package lv.gaisma.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problem;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Formats;
import lv.gaisma.language.Language;
import lv.gaisma.language.Languages;
import lv.gaisma.language.Messages;
import lv.gaisma.language.Strings;

/** A small real folder with languages, strings, and the services that a test writes. */
public final class HelpFolder {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final String LANGUAGES =
            """
            source: lv
            languages:
              - {tag: lv, name: Latviešu, script: Latn, exit: "https://example.org/"}
              - {tag: en, name: English, script: Latn, exit: "https://example.org/"}
              - {tag: uz, name: Oʻzbekcha, script: Latn, exit: "https://example.org/"}
              - {tag: uz-Cyrl, name: Ўзбекча, script: Cyrl, exit: "https://example.org/", from: uz, rules: uz.rules}
            """;

    private final Folder folder;
    private final Problems problems = new Problems();
    private final Languages languages;

    public HelpFolder(Path root) {
        folder = new Folder(root);
        write("translations/languages.yaml", LANGUAGES);
        write("translations/uz.rules", "Yo → Ё ; r → р ; d → д ; a → а ; m → м ;");
        languages = Languages.read(folder, problems);
    }

    public HelpFolder write(String path, String text) {
        Path file = folder.root().resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public HelpFolder service(String id, String text) {
        return write("content/services/" + id + ".yaml", text);
    }

    /** The holidays of the repository itself. */
    public HelpFolder holidays() {
        return copy("content/holidays.yaml");
    }

    private HelpFolder copy(String path) {
        try {
            return write(path, Files.readString(Path.of(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Services read() {
        return Services.read(folder, languages, Set.of("pay", "support"), TODAY, problems);
    }

    public Folder folder() {
        return folder;
    }

    public Problems problems() {
        return problems;
    }

    /** Every problem as it is printed, one a line. */
    public String printed() {
        return String.join("\n", problems.all().stream().map(Problem::toString).toList());
    }

    public Languages languages() {
        return languages;
    }

    public Language language(String tag) {
        return languages.get(tag);
    }

    /** The words of the repository itself. */
    public Messages messages(String tag) {
        for (Language language : languages.stored()) {
            copy("translations/" + language.tag() + ".properties");
        }
        return Strings.read(languages, folder, new Problems()).of(language(tag));
    }

    public Formats formats(String tag) {
        return new Formats(language(tag));
    }

    /** A moment by the clocks of Latvia; of an hour that comes twice, the first. */
    public static Instant riga(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Riga")).toInstant();
    }
}
