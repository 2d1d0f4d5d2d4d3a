package lv.gaisma.leaflet.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.gaisma.language.Language;
import lv.gaisma.page.Page;
import lv.gaisma.page.Revision;
import lv.gaisma.page.Sheets;

/**
 * A leaflet in one language. Two equal leaflets make the same sheets.
 *
 * @param name its word in addresses, {@code work-in-latvia}
 * @param file the file it was read from
 * @param sheets which sheets there are of it, and for whom
 * @param tab neutral words
 * @param lead what stands before the first heading: what to do in danger
 * @param sections in order
 * @param version the newest revision of the text that this one follows
 * @param date the day of that revision
 * @param draft true for a translation that no native speaker has checked
 */
public record Leaflet(
        String name,
        String file,
        Sheets sheets,
        Language language,
        String title,
        String tab,
        String summary,
        List<Block> lead,
        List<Section> sections,
        int version,
        LocalDate date,
        boolean draft) {

    /** The section of the site that holds leaflets. */
    public static final String SECTION = "leaflets";

    private static final String SHORT = "short";
    private static final String HELP = "help";

    /** The leaflet of a page, when the page is one. */
    public static Optional<Leaflet> of(Page page, String html) {
        Sheets sheets = page.facts().sheets();
        if (!page.section().equals(SECTION) || sheets == null) {
            return Optional.empty();
        }
        List<Block> lead = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        for (Block block : Blocks.of(html)) {
            if (block instanceof Block.Heading heading && heading.level() == 2) {
                sections.add(new Section(heading.id(), heading.words(), new ArrayList<>()));
            } else {
                (sections.isEmpty() ? lead : sections.getLast().blocks()).add(block);
            }
        }
        Optional<Revision> newest = page.revision();
        return Optional.of(
                new Leaflet(
                        page.path().substring(SECTION.length() + 1),
                        page.file().name(),
                        sheets,
                        page.language(),
                        page.title(),
                        page.tab(),
                        page.summary(),
                        List.copyOf(lead),
                        List.copyOf(sections),
                        newest.map(Revision::rev).orElse(0),
                        newest.map(Revision::date).orElse(LocalDate.EPOCH),
                        page.isUncheckedTranslation()));
    }

    /** The message in five seconds: the items of the section {@code short}. */
    public List<Block.Item> inShort() {
        return brief().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(
                        block ->
                                block instanceof Block.Bullets list
                                        ? list.items().stream()
                                        : Stream.empty())
                .toList();
    }

    /** The section of the message in five seconds. */
    public Optional<Section> brief() {
        return section(SHORT);
    }

    /** The section with the help numbers. */
    public Optional<Section> help() {
        return section(HELP);
    }

    /** All other sections. */
    public List<Section> body() {
        return sections.stream()
                .filter(section -> !section.id().equals(SHORT) && !section.id().equals(HELP))
                .toList();
    }

    private Optional<Section> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** The help numbers, in the order in which to call them; 112 first where it answers. */
    public List<Block.Number> numbers() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(
                        block ->
                                block instanceof Block.Numbers numbers
                                        ? numbers.numbers().stream()
                                        : Stream.empty())
                .toList();
    }

    /** Every word, for those who look for what is wrong with one. */
    public Stream<Words> words() {
        return Stream.of(
                        Stream.of(title, tab, summary).map(Words::of),
                        lead.stream().flatMap(Block::all),
                        sections.stream().flatMap(Section::words))
                .flatMap(words -> words);
    }
}
