package lv.gaisma.help;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.gaisma.file.Fields;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.file.Yaml;
import lv.gaisma.help.hours.Word;

/**
 * Reads one file of {@code content/services/}. Without a name or a role it is left out; every other
 * mistake costs only the part it stands in.
 */
final class ServiceFile {

    private static final String ENDING = ".yaml";

    private final Known known;

    ServiceFile(Known known) {
        this.known = known;
    }

    Optional<Service> read(Folder folder, Path file, Problems problems) {
        String fileName = file.getFileName().toString();
        String id = fileName.substring(0, fileName.length() - ENDING.length());
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            problems.add(
                    folder.name(file),
                    0,
                    "the name of the file is no id",
                    "use small letters, digits and hyphens");
            problems.leaveOut(folder.name(file));
            return Optional.empty();
        }
        Optional<Service> service =
                Yaml.read(folder, file, problems).flatMap(fields -> service(id, fields));
        if (service.isEmpty()) {
            problems.leaveOut(folder.name(file));
        }
        return service;
    }

    private Optional<Service> service(String id, Fields fields) {
        Service.Words words = words(fields);
        if (!fields.has("role")) {
            fields.problem("role", "`role` is missing", "say emergency, help or authority");
        }
        Optional<Role> role = Word.read(fields, "role", Role.class);
        boolean specialised =
                fields.oneOf("specialised", Set.of("true", "false")).orElse("false").equals("true");
        Set<Audience> audiences = audiences(fields);
        String region = region(fields);
        Set<String> topics = topics(fields);
        Optional<String> website = website(fields);
        List<Channel> channels = new ArrayList<>();
        for (Fields channel : fields.maps("channels")) {
            new ChannelFile(channel, known).read(role).ifPresent(channels::add);
        }
        Safety safety = fields.map("safety").map(Safety::read).orElse(Safety.UNKNOWN);
        List<String> sources = sources(fields);
        var confirmed = ChannelFile.confirmed(fields, known);
        fields.rejectUnknown();
        return role.filter(it -> !words.name().byTag().isEmpty())
                .map(
                        it ->
                                new Service(
                                        id,
                                        words,
                                        it,
                                        specialised,
                                        audiences,
                                        region,
                                        topics,
                                        website,
                                        channels,
                                        safety,
                                        sources,
                                        confirmed));
    }

    private Service.Words words(Fields fields) {
        Texts name = Texts.read(fields, "name", known.languages());
        String source = known.languages().source().tag();
        if (!name.has(source)) {
            fields.problem(
                    "name", "there is no name in " + source, "add `name: {" + source + ": …}`");
        }
        return new Service.Words(
                fields.file(),
                name,
                Texts.read(fields, "description", known.languages()),
                Texts.read(fields, "when-you-call", known.languages()),
                Texts.read(fields, "note", known.languages()));
    }

    private static Set<Audience> audiences(Fields fields) {
        Set<Audience> audiences = EnumSet.noneOf(Audience.class);
        for (String word : fields.texts("for")) {
            Word.find(Audience.class, word)
                    .ifPresentOrElse(
                            audiences::add,
                            () ->
                                    fields.problem(
                                            "for",
                                            "`for: " + word + "` is unknown",
                                            "use everyone, adults, children, foreigners,"
                                                    + " nationals"));
        }
        if (audiences.isEmpty()) {
            fields.problem("for", "`for` names nobody", "add `for: [everyone]`");
            audiences.add(Audience.EVERYONE);
        }
        return audiences;
    }

    private static String region(Fields fields) {
        String region = fields.needText("region");
        if (!region.isEmpty() && !region.matches("latvia|abroad|\\p{Lu}.*")) {
            fields.problem(
                    "region",
                    "`region: " + region + "` is unknown",
                    "use latvia, abroad or the name of a place");
        }
        return region;
    }

    private Set<String> topics(Fields fields) {
        Set<String> topics = new LinkedHashSet<>(fields.texts("topics"));
        for (String topic : topics) {
            if (!known.topics().isEmpty() && !known.topics().contains(topic)) {
                fields.problem(
                        "topics", "`" + topic + "` is no topic", "use a word of topics.yaml");
            }
        }
        return topics;
    }

    private static Optional<String> website(Fields fields) {
        Optional<String> website = fields.text("website");
        if (website.filter(url -> !url.startsWith("https://")).isPresent()) {
            fields.problem("website", "the website cannot be used", "write it in full, https://…");
            return Optional.empty();
        }
        return website;
    }

    private static List<String> sources(Fields fields) {
        List<String> sources = fields.texts("sources");
        if (sources.isEmpty()) {
            fields.problem("sources", "the service has no source", "add `sources: [ID]`");
        }
        return sources;
    }
}
