package lv.gaisma.edition;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.gaisma.language.Language;
import lv.gaisma.leaflet.Order;
import lv.gaisma.leaflet.Press;
import lv.gaisma.leaflet.PrintShop;
import lv.gaisma.leaflet.Printed;
import lv.gaisma.web.Caching;
import lv.gaisma.web.Compression;
import lv.gaisma.web.Served;
import lv.gaisma.web.Views;

/**
 * Answers the addresses of printed sheets, and the short links that stand on them.
 *
 * @param kept what was handed out, by its address
 */
record Sheets(Desk desk, Press press, Views views, Map<String, Served> kept) {

    Sheets(Desk desk, Press press, Views views) {
        this(desk, press, views, new ConcurrentHashMap<>());
    }

    private static final String PDF = "application/pdf";

    private static final Pattern FILE =
            Pattern.compile("/([A-Za-z-]+)/leaflets/([a-z0-9-]+)-([a-z0-9]+)\\.(pdf|png)");

    private static final Pattern SHORT_LINK = Pattern.compile("/l/([a-z0-9-]+)/([A-Za-z-]+)");

    private static final Pattern BELOW = Pattern.compile("/([A-Za-z-]+)/leaflets/.*");

    /** A sheet, its picture, or where a short link leads. */
    Optional<Served> find(String path) {
        Matcher file = FILE.matcher(path);
        if (file.matches()) {
            return Optional.ofNullable(kept.get(path)).or(() -> made(file)).map(this::inTurn);
        }
        Matcher link = SHORT_LINK.matcher(path);
        return link.matches()
                ? language(link.group(2)).flatMap(one -> page(one, link.group(1)))
                : Optional.empty();
    }

    private Optional<Served> made(Matcher file) {
        Optional<Served> made =
                language(file.group(1))
                        .flatMap(one -> desk.leaflets().find(one, file.group(2), file.group(3)))
                        .flatMap(order -> sheet(order, file.group(4)));
        made.ifPresent(served -> kept.put(file.group(), served));
        return made;
    }

    private Served inTurn(Served served) {
        if (served.type().equals(PDF)) {
            press.waitForTurn();
        }
        return served;
    }

    /** For what is not there: the list of what is. */
    Optional<Served> missing(String path) {
        Matcher below = BELOW.matcher(path);
        Matcher link = SHORT_LINK.matcher(path);
        Optional<Language> language =
                below.matches()
                        ? language(below.group(1))
                        : link.matches() ? language(link.group(2)) : Optional.empty();
        return language.flatMap(new LeafletDrafts(desk, press)::missing)
                .map(
                        draft ->
                                draft.render(
                                        views,
                                        desk.voices().of(language.orElseThrow()).messages(),
                                        Caching.ERROR));
    }

    private Optional<Language> language(String tag) {
        return desk.content().languages().findAnyCase(tag);
    }

    private Optional<Served> sheet(Order order, String ending) {
        PrintShop printShop = desk.leaflets().printShop();
        Printed printed = press.get(order, printShop);
        if (!printed.isThere()) {
            return Optional.empty();
        }
        if (ending.equals("png")) {
            byte[] picture = press.picture(order, printShop);
            return Optional.of(Compression.binary("image/png", picture, Caching.PAGE));
        }
        return Optional.of(
                Compression.binary(PDF, printed.bytes(), Caching.PAGE)
                        .withHeader(
                                "Content-Disposition",
                                "inline; filename=\"" + order.fileName() + "\""));
    }

    private Optional<Served> page(Language language, String name) {
        String place = LeafletDrafts.PLACE + name;
        return desk.content().pages().paths().contains(place)
                ? Optional.of(Served.redirect(302, Frames.href(language, place), Caching.PAGE))
                : Optional.empty();
    }
}
