package lv.gaisma.edition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.gaisma.language.Language;
import lv.gaisma.language.Messages;
import lv.gaisma.leaflet.Codes;
import lv.gaisma.leaflet.Order;
import lv.gaisma.leaflet.Press;
import lv.gaisma.leaflet.Printed;
import lv.gaisma.leaflet.text.Leaflet;
import lv.gaisma.post.Post;
import lv.gaisma.web.Caching;
import lv.gaisma.web.Compression;
import lv.gaisma.web.Frame;
import lv.gaisma.web.Served;

/** The files around a post in one language: its code, its pictures, and sheets printed for it. */
record PostFiles(Desk desk, Language language, Post post) {

    private static final int CODE = 800;
    private static final int WIDE = 1200;
    private static final int HIGH = 630;

    private static final Map<String, String> PICTURES =
            Map.of(
                    "qr.svg", "post.qr-svg",
                    "qr.png", "post.qr-png",
                    "wide.png", "post.picture-wide",
                    "square.png", "post.picture-square");

    /** What stands on walls and sheets: the short link, in full. */
    String address() {
        return address(desk.settings().base(), post, language);
    }

    static String address(String base, Post post, Language language) {
        return base + "/p/" + post.id() + "/" + language.tag();
    }

    /** Links to the code and the pictures. */
    List<Frame.TextLink> pictures() {
        Messages messages = messages();
        return PICTURES.entrySet().stream()
                .map(one -> new Frame.TextLink(messages.text(one.getValue()), href(one.getKey())))
                .sorted((a, b) -> a.href().compareTo(b.href()))
                .toList();
    }

    /** Links to the sheets of a leaflet that are printed for this post. */
    List<Frame.TextLink> sheets(Leaflet leaflet) {
        List<Frame.TextLink> links = new ArrayList<>();
        for (Order order : orders(leaflet)) {
            String format = order.format().word();
            links.add(
                    new Frame.TextLink(
                            messages().text("leaflet.format." + format),
                            href(leaflet.name() + "-" + format + ".pdf")));
        }
        return List.copyOf(links);
    }

    /**
     * A file of this post.
     *
     * @param name what stands behind the post in its address: {@code qr.svg}, {@code travel-a4.pdf}
     */
    Optional<Served> find(String name, Press press) {
        return switch (name) {
            case "qr.svg" -> Optional.of(code());
            case "qr.png" -> Optional.of(picture(Codes.png(address(), CODE)));
            case "wide.png" -> drawn(WIDE, HIGH);
            case "square.png" -> drawn(WIDE, WIDE);
            default -> order(name).flatMap(order -> sheet(press, order));
        };
    }

    private Served code() {
        byte[] svg = Codes.svg(address()).getBytes(StandardCharsets.UTF_8);
        return forPartners(Compression.text(200, "image/svg+xml", svg, Caching.PAGE));
    }

    private Optional<Served> drawn(int width, int height) {
        String title = post.name(language).words();
        return desk.leaflets()
                .printShop()
                .linkPicture(language, title, width, height)
                .map(PostFiles::picture);
    }

    private static Served picture(byte[] png) {
        return forPartners(Compression.binary("image/png", png, Caching.PAGE));
    }

    /** Partners may show it on pages of their own. */
    private static Served forPartners(Served served) {
        return served.withHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }

    private Optional<Order> order(String name) {
        return post.leaflets().stream()
                .filter(leaflet -> name.startsWith(leaflet + "-") && name.endsWith(".pdf"))
                .flatMap(leaflet -> desk.leaflets().find(language, leaflet).stream())
                .flatMap(leaflet -> orders(leaflet).stream())
                .filter(order -> name.equals(fileOf(order)))
                .findFirst();
    }

    private static String fileOf(Order order) {
        return order.leaflet().name() + "-" + order.format().word() + ".pdf";
    }

    private List<Order> orders(Leaflet leaflet) {
        return desk.leaflets().orders(leaflet, address(), post.name(language).words());
    }

    private Optional<Served> sheet(Press press, Order order) {
        Printed printed = press.get(order, desk.leaflets().printShop());
        press.waitForTurn();
        return printed.isThere()
                ? Optional.of(
                        Compression.binary("application/pdf", printed.bytes(), Caching.PAGE)
                                .withHeader(
                                        "Content-Disposition",
                                        "inline; filename=\"" + order.fileName() + "\""))
                : Optional.empty();
    }

    private String href(String name) {
        return Frames.href(language, PostDrafts.PLACE + post.id() + "-" + name);
    }

    private Messages messages() {
        return desk.voices().of(language).messages();
    }
}
