package lv.gaisma.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.gaisma.post.Contact;
import lv.gaisma.post.Kind;
import lv.gaisma.post.Post;
import lv.gaisma.post.PostView;

/** What is known about a post, and what is not. */
record PostFacts(Voice voice, Post post) {

    /** Where the ministry lists its missions. */
    private static final String MISSIONS =
            "https://www.mfa.gov.lv/lv/latvijas-vestniecibas-un-konsulati";

    List<PostView.Fact> facts() {
        List<PostView.Fact> facts = new ArrayList<>();
        Contact contact = post.contact();
        if (contact.address() != null) {
            facts.add(fact("help.address", contact.address(), null));
        }
        if (contact.phone() != null) {
            facts.add(fact("post.phone", contact.phone().display(), contact.phone().href()));
        }
        if (contact.hours() != null) {
            String[] times = contact.hours().split("-");
            Map<String, Object> there = Map.of("from", times[0], "to", times[1]);
            facts.add(fact("help.hours", voice.messages().text("post.hours-there", there), null));
        }
        if (contact.website() != null) {
            facts.add(fact("help.website", contact.website(), contact.website()));
        } else if (post.kind() != Kind.BORDER) {
            facts.add(fact("post.missions", MISSIONS, MISSIONS));
        }
        return List.copyOf(facts);
    }

    private PostView.Fact fact(
            String name, String value, @org.jspecify.annotations.Nullable String href) {
        return new PostView.Fact(voice.text(name), value, href);
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!post.serves().isEmpty()) {
            notes.add(voice.messages().text("post.serves", "countries", countries(post.serves())));
        }
        if (!post.servesUnsure().isEmpty()) {
            String unsure = countries(post.servesUnsure());
            notes.add(
                    voice.messages().text("post.serves", "countries", unsure)
                            + " "
                            + voice.text("check"));
        }
        if (post.kind() == Kind.BORDER) {
            notes.add(voice.text("post.may-close"));
        } else if (post.contact().phone() == null) {
            notes.add(voice.text("post.no-contact"));
        }
        notes.add(
                post.confirmed()
                        .map(day -> voice.formats().date(day))
                        .map(day -> voice.messages().text("help.confirmed", "date", day))
                        .orElseGet(() -> voice.text("help.confirmed-not")));
        String sources = String.join(", ", post.sources());
        notes.add(voice.messages().text("help.sources", "sources", sources));
        return List.copyOf(notes);
    }

    private String countries(List<String> codes) {
        return voice.formats().list(codes.stream().map(voice.formats()::countryName).toList());
    }
}
