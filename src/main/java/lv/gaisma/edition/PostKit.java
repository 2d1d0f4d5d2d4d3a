package lv.gaisma.edition;

import java.util.List;
import lv.gaisma.post.Card;
import lv.gaisma.post.Kind;
import lv.gaisma.post.Post;
import lv.gaisma.post.PostView;

/** What the partners of a post take along, in one language. */
record PostKit(Desk desk, Voice voice, Post post) {

    /**
     * @param danger the sentence with 112
     */
    PostView.Kit view(String danger) {
        return new PostView.Kit(
                desk.settings().https() ? null : voice.text("post.proof"),
                card(danger).html(),
                links(),
                new PostFiles(desk, voice.language(), post).pictures());
    }

    private Card card(String danger) {
        boolean border = post.kind() == Kind.BORDER;
        return new Card(
                voice.language().tag(),
                voice.language().direction(),
                voice.text("post.card.title"),
                danger,
                voice.text(border ? "post.border-lead" : "post.abroad-lead"),
                voice.text("post.card.link"),
                address(voice.language().tag()));
    }

    /** In the languages of the post first. */
    private List<PostView.Link> links() {
        return desk.content().languages().all().stream()
                .sorted(
                        (a, b) ->
                                Boolean.compare(
                                        post.languages().contains(b.tag()),
                                        post.languages().contains(a.tag())))
                .map(
                        language ->
                                new PostView.Link(
                                        language.tag(), language.name(), address(language.tag())))
                .toList();
    }

    private String address(String tag) {
        return desk.settings().base() + "/p/" + post.id() + "/" + tag;
    }
}
