package lv.gaisma.edition;

import java.util.List;
import java.util.Optional;
import lv.gaisma.check.Printer;
import lv.gaisma.check.Screening;
import lv.gaisma.help.Channel;
import lv.gaisma.help.PhoneNumber;
import lv.gaisma.help.Place;
import lv.gaisma.help.Service;
import lv.gaisma.help.Text;
import lv.gaisma.language.Language;
import lv.gaisma.leaflet.Press;
import lv.gaisma.leaflet.text.Block;
import lv.gaisma.leaflet.text.Paper;
import lv.gaisma.leaflet.text.Words;
import lv.gaisma.page.Page;
import lv.gaisma.web.Caching;
import lv.gaisma.web.Compression;
import lv.gaisma.web.Served;

/** Prints the record of an interview with the words and numbers of one edition. */
record RecordPrinter(Desk desk, Press press) implements Printer {

    /** Says nothing of what it holds. */
    private static final String FILE = "gaisma.pdf";

    @Override
    public boolean isReady() {
        return desk.leaflets().printShop().canPrint();
    }

    @Override
    public Block danger(Language language) {
        Voice voice = desk.voices().of(language);
        PhoneNumber number = PhoneNumber.EMERGENCY;
        Words phone = new Words(number.display(), true, number.href(), null, true);
        Words note = Words.of(" – " + voice.text("call.danger-note"));
        return new Block.Box(
                "call-now",
                List.of(Words.of(voice.text("call.danger"))),
                List.of(new Block.Paragraph(List.of(phone, note))));
    }

    @Override
    public Block numbers(Language language, boolean child, int most) {
        return new Block.Numbers(
                new HelpLines(desk)
                        .specialists(language, child, most).stream()
                                .flatMap(service -> number(service, language).stream())
                                .toList());
    }

    /** With the hours of the week: paper does not know what time it is. */
    private Optional<Block.Number> number(Service service, Language language) {
        Optional<Channel> phone = service.phone(Place.LATVIA);
        Text name = service.name(language);
        String tag = name.tag().equals(language.tag()) ? null : name.tag();
        return phone.flatMap(Channel::number)
                .map(
                        number ->
                                new Block.Number(
                                        number.display().replace(' ', '\u00a0'),
                                        number.href(),
                                        List.of(new Words(name.words(), false, null, tag, true)),
                                        List.of(Words.of(hours(phone.get(), language)))));
    }

    private String hours(Channel phone, Language language) {
        return desk.voices().of(language).hours().text(phone.schedule());
    }

    @Override
    public Optional<Served> print(Language language, String title, List<Block> blocks) {
        String tab =
                desk.content().pages().find(language, Screening.PLACE).map(Page::tab).orElse(FILE);
        Paper paper =
                new Paper(
                        language,
                        title,
                        tab,
                        desk.frames().today(),
                        desk.leaflets().notices(language),
                        blocks);
        return press.once(paper, desk.leaflets().printShop())
                .map(
                        printed ->
                                Compression.binary(
                                                "application/pdf",
                                                printed.bytes(),
                                                Caching.NO_STORE)
                                        .withHeader(
                                                "Content-Disposition",
                                                "attachment; filename=\"" + FILE + "\""));
    }
}
