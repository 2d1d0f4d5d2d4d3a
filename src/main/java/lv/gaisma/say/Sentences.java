package lv.gaisma.say;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.gaisma.file.Fields;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.file.Yaml;
import lv.gaisma.language.Language;
import lv.gaisma.language.Languages;
import lv.gaisma.language.Letters;

/** The sentences of {@code content/say.yaml}, in order; none without the file. */
public record Sentences(List<Sentence> all) {

    public Sentences {
        all = List.copyOf(all);
    }

    /** Reads the file; a sentence that cannot be shown at all is left out. */
    public static Sentences read(Folder folder, Problems problems) {
        Path file = folder.content().resolve("say.yaml");
        if (!Files.exists(file)) {
            return new Sentences(List.of());
        }
        List<Sentence> sentences = new ArrayList<>();
        Yaml.read(folder, file, problems)
                .ifPresent(
                        fields -> {
                            Set<String> known = new HashSet<>();
                            List<Fields> cards = fields.maps("cards");
                            cards.forEach(card -> read(card, known).ifPresent(sentences::add));
                            if (sentences.size() < cards.size()) {
                                problems.leaveOut(folder.name(file));
                            }
                            fields.rejectUnknown();
                        });
        return new Sentences(sentences);
    }

    public Optional<Sentence> find(String id) {
        return all.stream().filter(sentence -> sentence.id().equals(id)).findFirst();
    }

    /** Names every text that a language lacks, and letters that are not those of the language. */
    public void check(String file, Languages languages, Problems problems) {
        for (Sentence sentence : all) {
            for (Language language : languages.stored()) {
                boolean source = language.equals(languages.source());
                text(file, sentence, "for", sentence.whom(), language, problems);
                if (!source) {
                    text(file, sentence, "aloud", sentence.aloud(), language, problems);
                    text(file, sentence, "means", sentence.means(), language, problems);
                }
            }
        }
    }

    private static Optional<Sentence> read(Fields card, Set<String> known) {
        String id = card.needText("id");
        String show = card.needText("show");
        Sentence sentence =
                new Sentence(
                        id,
                        card.needText("icon"),
                        show,
                        card.textByKey("for"),
                        card.textByKey("aloud"),
                        card.textByKey("means"),
                        card.line());
        card.rejectUnknown();
        if (!id.matches("[a-z-]+") || !known.add(id)) {
            card.problem("id", "`" + id + "` is no new id", "use a-z and hyphens, each id once");
            return Optional.empty();
        }
        return show.isEmpty() ? Optional.empty() : Optional.of(sentence);
    }

    private static void text(
            String file,
            Sentence sentence,
            String field,
            Map<String, String> texts,
            Language language,
            Problems problems) {
        String text = texts.get(language.tag());
        String name = "`" + sentence.id() + "`";
        if (text == null) {
            problems.add(
                    file,
                    sentence.line(),
                    name + " has no `" + field + "` in " + language.tag(),
                    "translate it");
            return;
        }
        Letters.foreign(language, text)
                .ifPresent(
                        foreign ->
                                problems.add(
                                        file,
                                        sentence.line(),
                                        name + " `" + field + "` " + foreign,
                                        "write it in the letters of " + language.name()));
    }
}
