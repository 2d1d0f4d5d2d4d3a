import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Language;
import lv.gaisma.language.Languages;
import lv.gaisma.language.Strings;
import lv.gaisma.page.Page;
import lv.gaisma.page.Pages;
import lv.gaisma.search.index.Entry;
import lv.gaisma.search.index.Found;
import lv.gaisma.search.index.Hit;
import lv.gaisma.search.index.Question;
import lv.gaisma.search.index.SearchIndex;

/** What search costs with the pages of a folder, and with ten times as many. Started by bench/search.sh. */
class SearchTable {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 3000;
    private static final int MOST_QUESTIONS = 6000;
    private static final int TIMES = 10;

    record Asked(Language language, String question) {}

    static void main(String[] arguments) throws IOException {
        Problems problems = new Problems();
        Languages languages = Languages.read(new Folder(Path.of(arguments[0])), problems);
        List<Entry> entries = entries(languages, Path.of(arguments[1]), problems);
        Random random = new Random(11);
        List<Asked> asked =
                arguments.length > 2
                        ? questions(languages, Path.of(arguments[2]))
                        : questions(entries, random);
        Collections.shuffle(asked, random);
        asked = asked.subList(0, Math.min(MOST_QUESTIONS, asked.size()));
        System.out.println("| entries | index, s CPU | memory, MB | words | CPU ms a question, p50 | p99 | most |\n|--:|--:|--:|--:|--:|--:|--:|");
        double before = line(languages, entries, asked);
        double after = line(languages, recombined(entries, random), asked);
        System.out.printf(Locale.ROOT, "%nTen times the entries: %.1f times the CPU time of a question at the median.%n", after / before);
    }

    private static double line(Languages languages, List<Entry> entries, List<Asked> asked) {
        long heap = heap();
        long start = THREAD.getCurrentThreadCpuTime();
        SearchIndex index = SearchIndex.of(languages.all(), entries, List.of());
        double made = (THREAD.getCurrentThreadCpuTime() - start) / 1e9;
        double memory = (heap() - heap) / 1e6;
        asked.stream().limit(WARM_UP).forEach(one -> ask(index, one));
        long[] times = asked.stream().mapToLong(one -> time(index, one)).sorted().toArray();
        int words = languages.all().stream().mapToInt(index::words).sum();
        double median = times[times.length / 2] / 1e6;
        System.out.printf(
                Locale.ROOT,
                "| %d | %.1f | %.0f | %d | %.2f | %.2f | %.1f |%n",
                entries.size(), made, memory, words, median, times[times.length * 99 / 100] / 1e6, times[times.length - 1] / 1e6);
        return median;
    }

    private static long heap() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long time(SearchIndex index, Asked one) {
        long start = THREAD.getCurrentThreadCpuTime();
        ask(index, one);
        return THREAD.getCurrentThreadCpuTime() - start;
    }

    /** As the page does it: ten hits with their passages, and other languages when this one knows nothing. */
    private static void ask(SearchIndex index, Asked one) {
        Question question = Question.of(one.question());
        Found found = index.search(one.language(), question, 60);
        found.hits().stream().limit(10).forEach(Hit::passage);
        index.elsewhere(found, question, 3);
    }

    private static List<Entry> entries(Languages languages, Path root, Problems problems) {
        Folder folder = new Folder(root);
        Strings strings = Strings.read(languages, folder, problems);
        Pages pages = Pages.read(folder, languages, strings, Map.of(), problems, null);
        return languages.all().stream()
                .flatMap(language -> pages.of(language).values().stream())
                .map(SearchTable::entry)
                .toList();
    }

    private static Entry entry(Page page) {
        List<String> text = page.words().stream().map(page.language()::derive).toList();
        return new Entry(page.path(), page.language(), Entry.Kind.PAGE, page.title(), List.of(), text);
    }

    /** The entries, and nine times as many made of their sentences. */
    private static List<Entry> recombined(List<Entry> entries, Random random) {
        Map<Language, List<String>> sentences = new HashMap<>();
        for (Entry entry : entries) {
            entry.text().stream()
                    .flatMap(block -> Stream.of(block.split("(?<=[.!?۔।]) ")))
                    .forEach(one -> sentences.computeIfAbsent(entry.language(), none -> new ArrayList<>()).add(one));
        }
        List<Entry> all = new ArrayList<>(entries);
        for (int i = 0; i < (TIMES - 1) * entries.size(); i++) {
            Entry model = entries.get(i % entries.size());
            List<String> of = sentences.get(model.language());
            List<String> text = new ArrayList<>();
            for (int length = 0; length < String.join(" ", model.text()).length(); ) {
                text.add(of.get(random.nextInt(of.size())));
                length += text.getLast().length() + 1;
            }
            all.add(new Entry(model.path() + "-" + i, model.language(), Entry.Kind.PAGE, model.title(), List.of(), text));
        }
        return all;
    }

    private static List<Asked> questions(Languages languages, Path file) throws IOException {
        List<Asked> asked = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            languages.find(cells[0]).ifPresent(language -> asked.add(new Asked(language, cells[2])));
        }
        return asked;
    }

    /** One to three words of an entry, one of them with a letter missing. */
    private static List<Asked> questions(List<Entry> entries, Random random) {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < MOST_QUESTIONS; i++) {
            Entry entry = entries.get(random.nextInt(entries.size()));
            List<String> words = new ArrayList<>(Arrays.asList(String.join(" ", entry.text()).split("\\s+")));
            Collections.shuffle(words, random);
            List<String> some = new ArrayList<>(words.subList(0, Math.min(words.size(), 1 + random.nextInt(3))));
            String first = some.getFirst();
            if (first.length() > 4) {
                int gap = 1 + random.nextInt(first.length() - 2);
                some.set(0, first.substring(0, gap) + first.substring(gap + 1));
            }
            asked.add(new Asked(entry.language(), String.join(" ", some)));
        }
        return asked;
    }
}
