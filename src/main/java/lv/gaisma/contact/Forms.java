package lv.gaisma.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.gaisma.organisation.Organisations;
import lv.gaisma.tip.ActiveKey;
import lv.gaisma.tip.Report;
import lv.gaisma.tip.Routing;
import lv.gaisma.web.Served;
import org.jspecify.annotations.Nullable;

/** Reads the fields of the form, and shows the form with what they hold. */
record Forms(Voice voice) {

    static final String PLACE = "contact";

    private static final int CARDS = 3;
    private static final Pattern CHECK = Pattern.compile("([a-z-]+):(yes|no|unsure)");
    private static final List<String> WHOM = List.of("me", "child-me", "adult", "child");

    /** Topics by the key of their words; those of the tiles of the home page first. */
    private static final List<Map.Entry<String, String>> TOPICS =
            List.of(
                    Map.entry("pay", "home.tile.pay"),
                    Map.entry("documents", "home.tile.passport"),
                    Map.entry("hours", "home.tile.hours"),
                    Map.entry("housing", "home.tile.housing"),
                    Map.entry("safety", "home.tile.safety"),
                    Map.entry("debt", "home.tile.debt"),
                    Map.entry("threats", "home.tile.pressure"),
                    Map.entry("sexual", "contact.topic.sexual"),
                    Map.entry("marriage", "contact.topic.marriage"),
                    Map.entry("online", "contact.topic.online"),
                    Map.entry("begging", "contact.topic.begging"));

    /** What the fields say. */
    Report report(Map<String, String> fields) {
        Map<String, String> answers = new HashMap<>();
        for (Question question : Question.ALL) {
            String answer = fields.getOrDefault(question.field(), "");
            if (question.options().contains(answer)) {
                answers.put(question.id(), answer);
            }
        }
        return new Report(
                voice.language().tag(),
                oneOf(fields, "for", WHOM),
                oneOf(fields, "topic", TOPICS.stream().map(Map.Entry::getKey).toList()),
                oneOf(fields, "region", Organisations.REGIONS),
                answers,
                fields.getOrDefault("text", "").strip(),
                "",
                fields.getOrDefault("not-to", "").strip());
    }

    /** Fills in what somebody has answered in the self-check. */
    static Map<String, String> ofCheck(String check) {
        Map<String, String> fields = new HashMap<>();
        CHECK.matcher(check)
                .results()
                .forEach(
                        found -> {
                            Question.ofCheck(found.group(1))
                                    .ifPresent(one -> fields.put(one.field(), found.group(2)));
                            if (found.group().equals("child:yes")) {
                                fields.put("for", "child-me");
                            }
                        });
        return fields;
    }

    /**
     * The form.
     *
     * @param routing who reads; empty while nothing can be kept
     * @param error key of what to say about the last attempt; null for none
     * @param files true when files came that have to be chosen again
     */
    Served show(
            Optional<Routing> routing,
            Map<String, String> fields,
            String token,
            @Nullable String error,
            boolean files) {
        String closed =
                routing.isEmpty()
                        ? voice.text("contact.error.away")
                        : routing.get().nobody() ? voice.text("contact.error.nobody") : null;
        return voice.show(
                PLACE,
                "contact/form",
                new FormView(
                        voice.href(PLACE),
                        voice.href(PLACE + "/reply"),
                        voice.href(PLACE + "/how"),
                        voice.danger(),
                        error == null ? null : voice.text(error),
                        closed,
                        routing.map(Routing::keys).orElse(List.<ActiveKey>of()).stream()
                                .sorted(voice.helpersFirst())
                                .map(voice::reader)
                                .toList(),
                        voice.know(),
                        voice.back(),
                        token,
                        choice("for", "contact.for", WHOM.stream().map(Forms::whom), fields),
                        choice("topic", "contact.topic", TOPICS.stream(), fields),
                        choice(
                                "region",
                                "contact.region",
                                Organisations.REGIONS.stream()
                                        .map(one -> Map.entry(one, "contact.region." + one)),
                                fields),
                        questions(fields),
                        fields.getOrDefault("text", ""),
                        fields.getOrDefault("not-to", ""),
                        Sealed.view(voice, routing, fields, error),
                        files,
                        closed == null && error == null ? List.of() : voice.contacts(CARDS)));
    }

    private static Map.Entry<String, String> whom(String one) {
        return Map.entry(one, "contact.for." + one);
    }

    private Choice choice(
            String name,
            String key,
            Stream<Map.Entry<String, String>> options,
            Map<String, String> fields) {
        String chosen = fields.getOrDefault(name, "");
        return new Choice(
                name,
                voice.text(key),
                "",
                options.map(
                                option ->
                                        new Choice.Option(
                                                option.getKey(),
                                                voice.text(option.getValue()),
                                                option.getKey().equals(chosen)))
                        .toList());
    }

    private List<Choice> questions(Map<String, String> fields) {
        List<Choice> questions = new ArrayList<>();
        for (Question question : Question.ALL) {
            questions.add(
                    Choice.of(
                            question,
                            question.field(),
                            voice.messages(),
                            fields.getOrDefault(question.field(), "")));
        }
        return List.copyOf(questions);
    }

    private static @Nullable String oneOf(
            Map<String, String> fields, String name, List<String> known) {
        String said = fields.getOrDefault(name, "");
        return Set.copyOf(known).contains(said) ? said : null;
    }
}
