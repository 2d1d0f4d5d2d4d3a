package lv.gaisma.leaflet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.gaisma.file.Problems;
import lv.gaisma.help.Audience;
import lv.gaisma.help.PhoneNumber;
import lv.gaisma.help.Service;
import lv.gaisma.help.Services;
import lv.gaisma.language.Language;
import lv.gaisma.language.Languages;
import lv.gaisma.leaflet.layout.SheetMaker;
import lv.gaisma.leaflet.text.Leaflet;
import lv.gaisma.leaflet.text.Words;

/** Looks at every leaflet as it will be printed: does it fit, has it letters, may it be dialled. */
public final class SheetCheck {

    private static final int FEWEST = 3;
    private static final int MOST = 5;

    private final Leaflets leaflets;
    private final Languages languages;
    private final Services services;
    private final Problems problems;

    public SheetCheck(
            Leaflets leaflets, Languages languages, Services services, Problems problems) {
        this.leaflets = leaflets;
        this.languages = languages;
        this.services = services;
        this.problems = problems;
    }

    public void run() {
        if (leaflets.isEmpty()) {
            return;
        }
        Optional<SheetMaker> maker = leaflets.printShop().maker();
        leaflets.printShop()
                .problems()
                .all()
                .forEach(one -> problems.add(one.file(), one.line(), one.what(), one.mend()));
        if (maker.isEmpty()) {
            problems.add("static/fonts/fonts.yaml", 0, "no sheet can be printed", "see above");
        }
        Map<Integer, String> numbers = new HashMap<>();
        for (Language language : languages.all()) {
            for (Leaflet leaflet : leaflets.of(language)) {
                parts(leaflet);
                dialled(leaflet);
                maker.ifPresent(one -> letters(one, leaflet));
                String other = numbers.putIfAbsent(leaflet.sheets().number(), leaflet.name());
                if (other != null && !other.equals(leaflet.name())) {
                    add(leaflet, "has the number of `" + other + "`", "give it its own");
                }
            }
        }
        maker.ifPresent(this::paper);
    }

    /** What the formats are made of. */
    private void parts(Leaflet leaflet) {
        if (leaflet.lead().stream().flatMap(block -> block.all()).noneMatch(Words::isPhone)) {
            add(leaflet, "does not begin with a number", "start with `!!! call-now` and 112");
        }
        int items = leaflet.inShort().size();
        if (items < FEWEST || items > MOST) {
            add(leaflet, "has " + items + " items below `{#short}`", "write three to five");
        }
        if (leaflet.numbers().isEmpty()) {
            add(leaflet, "names nobody who helps", "add {{help-numbers …}} below `{#help}`");
        }
    }

    /** A number on paper must be one that its readers may call, from where they stand. */
    private void dialled(Leaflet leaflet) {
        List<String> called =
                leaflet.words()
                        .filter(Words::isPhone)
                        .map(words -> String.valueOf(words.link()).substring("tel:".length()))
                        .distinct()
                        .toList();
        for (String number : called) {
            PhoneNumber phone = new PhoneNumber(number);
            boolean emergency = phone.equals(PhoneNumber.EMERGENCY);
            if (leaflet.sheets().abroad() && phone.isShort() && !emergency) {
                add(leaflet, number + " cannot be dialled abroad", "name another number");
            }
            if (!leaflet.sheets().readers().equals("nationals") && isForNationals(number)) {
                add(leaflet, number + " is for Latvian nationals alone", "name another number");
            }
        }
    }

    private boolean isForNationals(String number) {
        List<Service> answering =
                services.all().stream().filter(service -> answers(service, number)).toList();
        return !answering.isEmpty()
                && answering.stream().noneMatch(service -> service.serves(Audience.FOREIGNERS));
    }

    private static boolean answers(Service service, String number) {
        return service.phones().stream()
                .flatMap(phone -> phone.number().stream())
                .anyMatch(one -> one.value().equals(number));
    }

    private void letters(SheetMaker maker, Leaflet leaflet) {
        String text = leaflet.words().map(Words::text).collect(Collectors.joining(" "));
        for (int letter : maker.missing(leaflet.language().script(), text)) {
            add(
                    leaflet,
                    String.format(
                            Locale.ROOT,
                            "no font has `%s` (U+%04X)",
                            Character.toString(letter),
                            letter),
                    "write it otherwise, or add a font to static/fonts");
        }
    }

    private void paper(SheetMaker maker) {
        record Long(Order order, float excess) {}
        leaflets.orders().parallelStream()
                .map(
                        order ->
                                new Long(
                                        order,
                                        maker.excess(
                                                order.leaflet(), order.format(), order.notes())))
                .filter(one -> one.excess() > 0)
                .toList()
                .forEach(
                        one ->
                                add(
                                        one.order().leaflet(),
                                        String.format(
                                                Locale.ROOT,
                                                "is %.0f mm too long for `%s` in `%s`",
                                                Math.ceil(one.excess()),
                                                one.order().format().word(),
                                                one.order().leaflet().language().tag()),
                                        "say it shorter, or take the format out of `sheet`"));
    }

    private void add(Leaflet leaflet, String what, String mend) {
        problems.add(leaflet.file(), 0, what, mend);
    }
}
