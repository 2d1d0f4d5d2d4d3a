package lv.gaisma.page;

import java.util.Optional;
import java.util.Set;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Language;

/** Checks that a page says about itself what its language needs to say, and says it truly. */
record FrontMatterCheck(Page page, Language source, Set<String> topics, Problems problems) {

    void run() {
        FrontMatter front = page.file().front();
        need(!front.summary().isEmpty(), "`summary` is missing", "say in a sentence what it gives");
        if (page.language().equals(source)) {
            source(front);
        } else {
            translation(front);
        }
        for (String topic : front.topics()) {
            need(
                    topics.isEmpty() || topics.contains(topic),
                    "unknown topic `" + topic + "`",
                    "use one of content/topics.yaml");
        }
    }

    private void source(FrontMatter front) {
        need(!front.topics().isEmpty(), "`topics` is missing", "name at least one topic");
        need(front.reviewed() != null, "`reviewed` is missing", "add the day of the comparison");
        need(!front.revisions().isEmpty(), "`revisions` is missing", "add the first revision");
        need(front.translatedFrom() == null, "the source has `translated-from`", "remove it");
        need(front.readBack() == null, "the source has `read-back`", "remove it");
    }

    private void translation(FrontMatter front) {
        if (page.state() == State.ORPHAN) {
            add("has no source page", "write it in " + source.tag() + " first, or remove it");
            return;
        }
        need(front.revisions().isEmpty(), "a translation has `revisions`", "remove them");
        need(front.topics().isEmpty(), "a translation has `topics`", "the source carries them");
        Optional<TranslatedFrom> from = Optional.ofNullable(front.translatedFrom());
        need(from.isPresent(), "`translated-from` is missing", "see ./gaisma status PATH");
        from.ifPresent(this::origin);
    }

    private void origin(TranslatedFrom from) {
        int newest = page.facts().newest();
        if (page.facts().revisions().stream().noneMatch(one -> one.rev() == from.rev())) {
            add("claims revision " + from.rev() + ", which does not exist", "see the source");
        }
        page.sourceHash()
                .filter(hash -> from.rev() == newest && !hash.equals(from.hash()))
                .ifPresent(
                        hash ->
                                add(
                                        "the source has changed without a new revision",
                                        "add a revision to the source, or, when nothing changed for"
                                                + " this text, set hash to "
                                                + hash));
    }

    private void need(boolean fine, String what, String mend) {
        if (!fine) {
            add(what, mend);
        }
    }

    private void add(String what, String mend) {
        problems.add(page.file().name(), 1, what, mend);
    }
}
