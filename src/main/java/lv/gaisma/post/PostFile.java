package lv.gaisma.post;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lv.gaisma.file.Fields;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.file.Yaml;
import lv.gaisma.help.PhoneNumber;
import lv.gaisma.help.Texts;
import lv.gaisma.help.hours.Word;
import lv.gaisma.language.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file of {@code content/posts/}. Without a name or a kind it is left out; every other
 * mistake costs only the part it stands in.
 */
record PostFile(Languages languages) {

    private static final String ENDING = ".yaml";
    private static final int LONGEST_ID = 40;

    Optional<Post> read(Folder folder, Path file, Problems problems) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - ENDING.length());
        Optional<Post> post = Optional.empty();
        if (id.matches("[a-z0-9]+(-[a-z0-9]+)*") && id.length() <= LONGEST_ID) {
            post = Yaml.read(folder, file, problems).flatMap(fields -> post(id, fields));
        } else {
            problems.add(
                    folder.name(file),
                    0,
                    "the name of the file is no id",
                    "use up to " + LONGEST_ID + " small letters, digits and hyphens");
        }
        if (post.isEmpty()) {
            problems.leaveOut(folder.name(file));
        }
        return post;
    }

    private Optional<Post> post(String id, Fields fields) {
        Post.Words words =
                new Post.Words(
                        fields.file(),
                        Texts.read(fields, "name", languages),
                        Texts.read(fields, "advice", languages));
        if (!words.name().has(languages.source().tag())) {
            fields.problem("name", "there is no name in the source language", "add it");
        }
        if (!fields.has("kind")) {
            fields.problem("kind", "`kind` is missing", "say embassy, consulate or border");
        }
        Optional<Kind> kind = Word.read(fields, "kind", Kind.class);
        String country = String.join("", countries(fields, "country"));
        List<String> serves = countries(fields, "serves");
        List<String> unsure = countries(fields, "serves-unsure");
        List<String> tags = tags(fields);
        List<String> leaflets = needed(fields, "leaflets");
        Contact contact = contact(fields);
        List<String> sources = needed(fields, "sources");
        var confirmed = fields.date("confirmed");
        fields.rejectUnknown();
        return kind.filter(it -> !words.name().byTag().isEmpty())
                .map(
                        it ->
                                new Post(
                                        id, words, it, country, serves, unsure, tags, leaflets,
                                        contact, sources, confirmed));
    }

    private static List<String> countries(Fields fields, String name) {
        return fields.texts(name).stream()
                .filter(
                        code -> {
                            boolean known = code.matches("[A-Z]{2}");
                            if (!known) {
                                fields.problem(
                                        name,
                                        "`" + code + "` is no country",
                                        "use two letters of ISO 3166");
                            }
                            return known;
                        })
                .toList();
    }

    private List<String> tags(Fields fields) {
        return needed(fields, "languages").stream()
                .filter(
                        tag -> {
                            boolean known = languages.find(tag).isPresent();
                            if (!known) {
                                fields.problem(
                                        "languages",
                                        "`" + tag + "` is no language",
                                        "use one of languages.yaml");
                            }
                            return known;
                        })
                .toList();
    }

    private static List<String> needed(Fields fields, String name) {
        List<String> texts = fields.texts(name);
        if (texts.isEmpty()) {
            fields.problem(name, "`" + name + "` names nothing", "add `" + name + ": […]`");
        }
        return texts;
    }

    private static Contact contact(Fields fields) {
        String hours =
                matching(
                        fields,
                        "phone-hours",
                        "[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]",
                        "write `\"15:00-16:00\"`");
        String website = matching(fields, "website", "https://\\S+", "write it in full, https://…");
        String number =
                matching(fields, "phone", "\\+[1-9][0-9]{6,14}", "write `\"+998…\"`, no spaces");
        return new Contact(
                fields.text("address").orElse(null),
                number == null ? null : new PhoneNumber(number),
                hours,
                website);
    }

    private static @Nullable String matching(
            Fields fields, String name, String pattern, String mend) {
        return fields.text(name)
                .filter(
                        text -> {
                            boolean fits = text.matches(pattern);
                            if (!fits) {
                                fields.problem(name, "`" + text + "` cannot be used", mend);
                            }
                            return fits;
                        })
                .orElse(null);
    }
}
