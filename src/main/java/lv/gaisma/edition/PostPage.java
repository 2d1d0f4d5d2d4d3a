package lv.gaisma.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lv.gaisma.help.Audience;
import lv.gaisma.help.HelpNumber;
import lv.gaisma.help.Text;
import lv.gaisma.language.Language;
import lv.gaisma.post.Kind;
import lv.gaisma.post.Post;
import lv.gaisma.post.PostView;
import lv.gaisma.web.Frame;

/** Puts one post into the words of its page. */
final class PostPage {

    private static final int MAY = 5;
    private static final int NEVER = 5;

    private final Desk desk;
    private final Voice voice;
    private final Post post;

    PostPage(Desk desk, Language language, Post post) {
        this.desk = desk;
        this.voice = desk.voices().of(language);
        this.post = post;
    }

    PostView view(List<Frame.TextLink> crumbs) {
        Text name = post.name(voice.language());
        PostFacts facts = new PostFacts(voice, post);
        return new PostView(
                crumbs,
                name.words(),
                name.tag(),
                voice.text(atBorder() ? "post.border-lead" : "post.abroad-lead"),
                danger(),
                numbers(),
                List.of(voice.text("post.own-embassy"), voice.text("help.authorities-note")),
                post.advice(voice.language())
                        .map(text -> new PostView.Words(text.words(), text.tag()))
                        .orElse(null),
                sheets(),
                facts.facts(),
                facts.notes(),
                staff(),
                new PostKit(desk, voice, post).view(danger()));
    }

    private boolean atBorder() {
        return post.kind() == Kind.BORDER;
    }

    private String danger() {
        String number = Markup.isolated(desk.frames().danger(voice.language()).display());
        return voice.messages()
                .text(atBorder() ? "post.danger-here" : "post.danger-abroad", "number", number);
    }

    /** 112 stands in the sentence before them. */
    private List<PostView.Line> numbers() {
        return desk
                .content()
                .services()
                .numbersFor(Audience.FOREIGNERS, post.kind().place())
                .stream()
                .map(this::line)
                .toList();
    }

    private PostView.Line line(HelpNumber number) {
        Text name = number.service().name(voice.language());
        return new PostView.Line(
                name.words(),
                name.tag(),
                Frames.href(voice.language(), "help/" + number.service().id()),
                number.number().href(),
                number.number().display());
    }

    private List<PostView.Sheet> sheets() {
        PostFiles files = new PostFiles(desk, voice.language(), post);
        List<PostView.Sheet> sheets = new ArrayList<>();
        for (String leaflet : post.leaflets()) {
            desk.leaflets()
                    .find(voice.language(), leaflet)
                    .map(
                            one ->
                                    new PostView.Sheet(
                                            one.title(),
                                            Frames.href(
                                                    voice.language(),
                                                    LeafletDrafts.PLACE + leaflet),
                                            files.sheets(one)))
                    .ifPresent(sheets::add);
        }
        return List.copyOf(sheets);
    }

    private PostView.Staff staff() {
        String number = Markup.isolated(desk.frames().danger(voice.language()).display());
        String child = voice.text("post.child") + " " + voice.text("check");
        return new PostView.Staff(
                sentences("post.may.", MAY, number),
                sentences("post.never.", NEVER, number),
                List.of(child, voice.text("post.not-official")));
    }

    private List<String> sentences(String key, int last, String number) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(n -> voice.messages().text(key + n, "number", number))
                .toList();
    }
}
