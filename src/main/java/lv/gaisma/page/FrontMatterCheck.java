package lv.gaisma.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Language;

/** Checks that a page says about itself what its language needs to say, and says it truly. */
record FrontMatterCheck(Page page, Optional<Page> original, Set<String> topics, Problems problems) {

    /** What is true of the page in every language stands in the source alone. */
    private static final List<String> FACTS =
            List.of("for", "topics", "reviewed", "leaflet", "sheet", "old-addresses", "revisions");

    void run(Language source) {
        need(!front().summary().isEmpty(), "summary", "say in one or two sentences what it gives");
        need("review", "write `review: draft` until a native speaker has read it");
        if (page.language().equals(source)) {
            source();
        } else if (original.isEmpty()) {
            add("title", "has no source page", "write it in " + source.tag() + ", or remove it");
        } else {
            translation(original.get());
        }
        for (String topic : front().topics()) {
            if (!topics.isEmpty() && !topics.contains(topic)) {
                add("topics", "unknown topic `" + topic + "`", "use one of content/topics.yaml");
            }
        }
    }

    private void source() {
        need("for", "write `for: everyone`, schools, professionals or public");
        need(
                !front().topics().isEmpty(),
                "topics",
                "name at least one topic of content/topics.yaml");
        need("reviewed", "add the day on which the facts were compared with their sources");
        need("revisions", "add the first revision, {rev: 1, date, level, note}");
        refuse("translated-from", "the source", "remove it");
        refuse("read-back", "the source", "remove it");
    }

    private void translation(Page source) {
        FACTS.forEach(field -> refuse(field, "a translation", "the source carries it"));
        need(
                front().tab() != null || source.file().front().tab() == null,
                "tab",
                "the source has neutral words for the browser tab; translate them");
        need("translated-from", "copy the line that ./gaisma status " + page.path() + " prints");
        Optional.ofNullable(front().translatedFrom()).ifPresent(from -> origin(from, source));
    }

    private void origin(TranslatedFrom from, Page source) {
        FrontMatter original = source.file().front();
        if (original.revisions().stream().noneMatch(one -> one.rev() == from.rev())) {
            add(
                    "translated-from",
                    "claims revision " + from.rev() + ", which does not exist",
                    "the newest one is " + original.newest());
        } else if (from.rev() == original.newest() && !from.hash().equals(source.file().hash())) {
            add(
                    "translated-from",
                    "the source has changed without a new revision",
                    "add a revision to the source, or, when nothing changed for this text, set"
                            + " hash to "
                            + source.file().hash());
        }
    }

    private FrontMatter front() {
        return page.file().front();
    }

    private void need(String field, String mend) {
        need(front().has(field), field, mend);
    }

    private void need(boolean there, String field, String mend) {
        if (!there) {
            add(field, "`" + field + "` is missing", mend);
        }
    }

    private void refuse(String field, String who, String mend) {
        if (front().has(field)) {
            add(field, who + " has `" + field + "`", mend);
        }
    }

    private void add(String field, String what, String mend) {
        problems.add(page.file().name(), front().line(field), what, mend);
    }
}
