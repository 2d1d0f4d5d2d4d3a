package lv.gaisma.contact;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.gaisma.tip.PublicFigures;
import lv.gaisma.tip.Reception;
import lv.gaisma.tip.Retention;
import lv.gaisma.web.Served;

/** How a message is handled, with the figures of today and the limits of what can be promised. */
@Singleton
final class How {

    /** What there is to say today. */
    private record Today(PublicFigures.Now figures, boolean open) {}

    private final Reception reception;
    private final PublicFigures figures;
    private final Promptly promptly;

    How(Reception reception, PublicFigures figures, Promptly promptly) {
        this.reception = reception;
        this.figures = figures;
        this.promptly = promptly;
    }

    /** While the database is away the figures are left out; everything else holds. */
    Served show(Voice voice) {
        Optional<Today> today = today();
        List<HowView.Fact> facts = new ArrayList<>();
        facts.add(new HowView.Fact(voice.text("contact.fact.kept"), days(voice, Retention.days())));
        facts.add(
                new HowView.Fact(
                        voice.text("contact.fact.longer"), days(voice, Retention.extendedDays())));
        today.ifPresent(now -> facts.addAll(facts(voice, now.figures())));
        return voice.show(
                Forms.PLACE + "/how",
                "contact/how",
                new HowView(
                        voice.danger(),
                        List.of(
                                voice.text("contact.how.sealed"),
                                voice.text("contact.how.readers"),
                                voice.text("contact.know.told"),
                                voice.text("contact.know.child"),
                                voice.text("contact.know.language"),
                                voice.deleted()),
                        List.of(
                                voice.text("contact.know.limits"),
                                voice.text("contact.how.server"),
                                voice.text("contact.how.phone"),
                                voice.text(
                                        "contact.how.night",
                                        "number",
                                        voice.desk().dangerNumber(voice.language()))),
                        List.copyOf(facts),
                        today.filter(Today::open).isPresent() ? voice.href(Forms.PLACE) : null));
    }

    private Optional<Today> today() {
        try {
            return promptly.call(
                    () ->
                            reception
                                    .now()
                                    .map(routing -> new Today(figures.now(), !routing.nobody())));
        } catch (Promptly.Away e) {
            return Optional.empty();
        }
    }

    private static List<HowView.Fact> facts(Voice voice, PublicFigures.Now now) {
        String unknown = voice.text("contact.fact.unknown");
        return List.of(
                new HowView.Fact(
                        voice.text("contact.fact.tips"),
                        now.tips() == 0
                                ? voice.text("contact.fact.few")
                                : voice.text("contact.fact.about", "n", now.tips())),
                new HowView.Fact(
                        voice.text("contact.fact.answer"),
                        now.daysToAnswer().isPresent()
                                ? days(voice, now.daysToAnswer().getAsInt())
                                : unknown),
                new HowView.Fact(
                        voice.text("contact.fact.key"),
                        now.lastKey().map(voice::date).orElse(unknown)));
    }

    private static String days(Voice voice, int days) {
        return voice.text("contact.fact.days", "n", days);
    }
}
