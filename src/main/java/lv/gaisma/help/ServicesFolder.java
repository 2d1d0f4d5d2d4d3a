package lv.gaisma.help;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lv.gaisma.file.Fields;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.file.Yaml;
import lv.gaisma.help.hours.Holidays;
import lv.gaisma.help.hours.HoursFile;
import lv.gaisma.language.Languages;

/** Reads all that the help directory is made of. */
final class ServicesFolder {

    private final Folder folder;
    private final Problems problems;

    ServicesFolder(Folder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    Services read(Languages languages, Set<String> topics, LocalDate today) {
        Path services = folder.content().resolve("services");
        Holidays holidays = Holidays.read(folder, problems);
        ServiceFile reader =
                new ServiceFile(new Known(languages, topics, new HoursFile(holidays), today));
        Map<String, Service> byId = new TreeMap<>();
        for (Path file : folder.files(services, ".yaml")) {
            reader.read(folder, file, problems)
                    .ifPresent(service -> byId.put(service.id(), service));
        }
        if (!byId.isEmpty()) {
            need("holidays.yaml", "without it a public holiday looks like a working day");
            need("help-first.yaml", "it holds the numbers of the call bar");
        }
        return new Services(byId, first(byId));
    }

    private void need(String name, String why) {
        Path file = folder.content().resolve(name);
        if (!Files.exists(file)) {
            problems.add(folder.name(file), 0, "is missing", "write it: " + why);
        }
    }

    /** The services of the call bar; 112 comes first whatever the file says. */
    private List<Service> first(Map<String, Service> byId) {
        List<Service> first = new ArrayList<>();
        Path file = folder.content().resolve("help-first.yaml");
        if (Files.exists(file)) {
            Yaml.read(folder, file, problems).ifPresent(fields -> first.addAll(list(fields, byId)));
        }
        byId.values().stream()
                .filter(service -> service.answers112() && !first.contains(service))
                .forEach(first::add);
        first.sort(Comparator.comparing(service -> !service.answers112()));
        return first;
    }

    private static List<Service> list(Fields fields, Map<String, Service> byId) {
        List<Service> services = new ArrayList<>();
        for (String id : fields.texts("first")) {
            Service service = byId.get(id);
            if (service == null || service.phones().isEmpty()) {
                fields.problem(
                        "first",
                        "`" + id + "` is no service with a phone",
                        "use the name of a file of content/services/");
            } else if (service.role() == Role.AUTHORITY) {
                fields.problem(
                        "first",
                        "`" + id + "` is an authority",
                        "the call bar is for 112 and help lines only");
            } else {
                services.add(service);
            }
        }
        fields.rejectUnknown();
        return services;
    }
}
