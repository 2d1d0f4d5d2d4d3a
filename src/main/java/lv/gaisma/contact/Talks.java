package lv.gaisma.contact;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.gaisma.tip.Conversation;
import lv.gaisma.tip.Retention;
import lv.gaisma.tip.State;
import lv.gaisma.web.Served;
import org.jspecify.annotations.Nullable;

/** Shows a conversation, and reads what is written into it. */
@Singleton
final class Talks {

    private static final int CARDS = 3;
    private static final Pattern TICK = Pattern.compile("t\\.([0-9a-f]{32})\\.(\\d{1,2})");
    private static final Pattern OPTION = Pattern.compile("[a-z-]{1,40}");

    private final Answers answers;

    Talks(Answers answers) {
        this.answers = answers;
    }

    /**
     * What the fields say, as it is sealed; empty when they say nothing.
     *
     * @param files true when files came with them, which say enough
     */
    static Optional<Map<String, Object>> content(
            String tag, Map<String, String> fields, boolean files) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("v", 1);
        content.put("language", tag);
        String text = fields.getOrDefault("text", "").strip();
        if (!text.isEmpty()) {
            content.put("text", text);
        }
        List<Map<String, Object>> ticks = new ArrayList<>();
        fields.forEach(
                (name, value) -> {
                    Matcher tick = TICK.matcher(name);
                    if (tick.matches() && OPTION.matcher(value).matches()) {
                        ticks.add(
                                Map.of(
                                        "message", tick.group(1),
                                        "item", Integer.parseInt(tick.group(2)),
                                        "answer", value));
                    }
                });
        if (!ticks.isEmpty()) {
            content.put("ticks", ticks);
        }
        return content.size() > 2 || files ? Optional.of(content) : Optional.empty();
    }

    /**
     * What the last press of a button came to.
     *
     * @param news key of what just happened; null for nothing
     * @param text what stays in the field
     * @param files true when files came that have to be chosen again
     */
    record Now(@Nullable String news, String text, boolean files) {}

    Served show(Voice voice, Conversation talk, String pass, Now now) {
        String news = now.news();
        List<TalkView.Answer> all =
                new ArrayList<>(
                        talk.replies().stream().map(reply -> answers.of(voice, reply)).toList());
        TalkView.Answer newest = all.isEmpty() ? null : all.removeLast();
        boolean error = news != null && news.startsWith("contact.error");
        boolean waiting = talk.state() == State.RECEIVED && voice.overdue(talk.received());
        return voice.show(
                Returner.PLACE,
                "contact/talk",
                new TalkView(
                        voice.href(Returner.PLACE),
                        pass,
                        voice.danger(),
                        voice.text("contact.status." + status(talk, waiting)),
                        lines(voice, talk),
                        news == null || error ? null : voice.text(news) + " " + voice.back(),
                        error && news != null ? voice.text(news) : null,
                        error && now.files(),
                        newest,
                        all.reversed(),
                        now.text(),
                        talk.deleted() != null,
                        voice.text("contact.delete.text", "hours", Retention.undoHours()),
                        waiting ? voice.contacts(CARDS) : List.of()));
    }

    private static String status(Conversation talk, boolean waiting) {
        return switch (talk.state()) {
            case RECEIVED -> waiting ? "waiting" : "received";
            case OPENED -> "opened";
            case ANSWERED -> "answered";
            case CLOSED, SPAM -> "closed";
        };
    }

    private static List<String> lines(Voice voice, Conversation talk) {
        List<String> lines = new ArrayList<>();
        if (talk.unreadable() > 0) {
            lines.add(voice.text("contact.reply.unreadable"));
        }
        if (talk.deleted() != null) {
            lines.add(voice.text("contact.status.deleted", "date", voice.date(talk.deleted())));
        } else {
            String key = talk.extended() ? "contact.kept-longer" : "contact.kept";
            lines.add(voice.text(key, "date", voice.date(talk.expires())));
        }
        return List.copyOf(lines);
    }
}
