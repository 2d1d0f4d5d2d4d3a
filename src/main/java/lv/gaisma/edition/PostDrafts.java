package lv.gaisma.edition;

import java.util.ArrayList;
import java.util.List;
import lv.gaisma.help.Text;
import lv.gaisma.language.Language;
import lv.gaisma.page.SectionView;
import lv.gaisma.post.Kind;
import lv.gaisma.post.Post;
import lv.gaisma.post.PostsView;
import lv.gaisma.web.Frame;

/** Drafts of the list of posts and of the page of each post. */
final class PostDrafts {

    static final String PLACE = "posts/";

    /** Stands in the place of a status among the error pages. */
    static final String UNKNOWN = "post";

    private final Desk desk;
    private final Wording wording;

    PostDrafts(Desk desk) {
        this.desk = desk;
        this.wording = new Wording(desk);
    }

    List<Draft> of(Language language) {
        List<Draft> drafts = new ArrayList<>();
        if (!desk.content().posts().all().isEmpty()) {
            drafts.add(list(language));
        }
        for (Post post : desk.content().posts().all()) {
            drafts.add(post(language, post));
        }
        return drafts;
    }

    /** The way to the list; none where there are no posts. */
    static List<Frame.TextLink> link(Desk desk, Language language) {
        return desk.content().posts().all().isEmpty()
                ? List.of()
                : List.of(
                        new Frame.TextLink(
                                desk.voices().of(language).text("section.posts"),
                                Frames.href(language, PLACE)));
    }

    private Draft list(Language language) {
        Voice voice = desk.voices().of(language);
        PostsView view =
                new PostsView(
                        wording.crumbs(language, ""),
                        voice.text("section.posts"),
                        voice.text("section.posts.summary"),
                        groups(voice));
        return new Draft(
                Frames.href(language, PLACE),
                200,
                "post/list",
                frame(language, PLACE, voice.text("section.posts")),
                view);
    }

    /** For an address that names no post: what is not there, and every post that is. */
    Draft unknown(Language language) {
        Voice voice = desk.voices().of(language);
        PostsView view =
                new PostsView(
                        wording.crumbs(language, ""),
                        voice.text("post.unknown"),
                        voice.text("post.unknown-text"),
                        groups(voice));
        Frame frame = desk.frames().frame(language, "", "404", List.of(), false);
        return new Draft("", 404, "post/list", frame, view);
    }

    private Draft post(Language language, Post post) {
        String place = PLACE + post.id();
        Text name = post.name(language);
        return new Draft(
                Frames.href(language, place),
                200,
                "post/post",
                frame(language, place, name.words()),
                new PostPage(desk, language, post).view(wording.crumbs(language, "posts")));
    }

    private Frame frame(Language language, String place, String tab) {
        List<Language> having = desk.content().languages().all();
        return desk.frames().frame(language, place, tab, having, true);
    }

    private List<PostsView.Group> groups(Voice voice) {
        List<PostsView.Group> groups = new ArrayList<>();
        add(groups, voice, "post.abroad", Kind.EMBASSY, Kind.CONSULATE);
        add(groups, voice, "post.border", Kind.BORDER);
        return List.copyOf(groups);
    }

    private void add(List<PostsView.Group> groups, Voice voice, String title, Kind... kinds) {
        List<SectionView.Entry> entries =
                desk.content().posts().of(kinds).stream().map(post -> entry(voice, post)).toList();
        if (!entries.isEmpty()) {
            groups.add(new PostsView.Group(voice.text(title), entries));
        }
    }

    private static SectionView.Entry entry(Voice voice, Post post) {
        List<String> languages =
                post.languages().stream().map(voice.formats()::languageName).toList();
        return new SectionView.Entry(
                post.name(voice.language()).words(),
                voice.formats().list(languages),
                Frames.href(voice.language(), PLACE + post.id()));
    }
}
