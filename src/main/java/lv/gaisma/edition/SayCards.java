package lv.gaisma.edition;

import java.util.Map;
import java.util.stream.Collectors;
import lv.gaisma.language.Language;
import lv.gaisma.say.Sentence;

/**
 * Draws the sentences to show: a list of listeners, and a card for each that fills the screen when
 * it is chosen. It works by anchors alone, so also in the file that readers keep.
 */
record SayCards(Content content, Voice voice, Map<String, String> icons) {

    /** The anchor of the list, to which a card leads back. */
    private static final String LIST = "say";

    /** Whom to show a sentence to. */
    String list() {
        return content.sentences().all().stream()
                .map(
                        sentence ->
                                "<li><a href=\"#"
                                        + anchor(sentence)
                                        + "\"><svg class=\"i\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">"
                                        + icons.getOrDefault(sentence.icon(), "")
                                        + "</svg><span>"
                                        + Markup.escape(whom(sentence))
                                        + "</span></a></li>")
                .collect(
                        Collectors.joining(
                                "",
                                "<nav id=\""
                                        + LIST
                                        + "\" aria-label=\""
                                        + Markup.escape(voice.text("say.title"))
                                        + "\"><p class=\"box-title\">"
                                        + Markup.escape(voice.text("say.title"))
                                        + "</p><ul class=\"tiles\">",
                                "</ul></nav>"));
    }

    /** The sentence, how it sounds and what it means in the language of the reader. */
    String card(Sentence sentence) {
        Language source = content.languages().source();
        return "<section class=\"box card say\" id=\""
                + anchor(sentence)
                + "\"><a class=\"back\" href=\"#"
                + LIST
                + "\">"
                + Markup.escape(voice.text("say.back"))
                + "</a><p class=\"box-title\">"
                + Markup.escape(whom(sentence))
                + "</p><p class=\"said\" lang=\""
                + source.tag()
                + "\" dir=\""
                + source.direction()
                + "\" translate=\"no\">"
                + Markup.escape(sentence.show())
                + "</p>"
                + sentence.aloud(voice.language()).map(SayCards::aloud).orElse("")
                + sentence.means(voice.language()).map(SayCards::paragraph).orElse("")
                + "</section>";
    }

    private String whom(Sentence sentence) {
        return sentence.whom(voice.language())
                .or(() -> sentence.whom(content.languages().source()))
                .orElse(sentence.id());
    }

    private static String anchor(Sentence sentence) {
        return LIST + "-" + sentence.id();
    }

    private static String aloud(String text) {
        return "<p class=\"aloud\">" + Markup.escape(text) + "</p>";
    }

    private static String paragraph(String text) {
        return "<p>" + Markup.escape(text) + "</p>";
    }
}
