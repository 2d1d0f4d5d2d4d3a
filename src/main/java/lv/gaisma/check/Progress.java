package lv.gaisma.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How far somebody has come. All of it travels in the form; the portal keeps nothing. Whatever a
 * form says that is no answer to a question is left aside.
 */
record Progress(Check check, Map<String, Reply> replies) {

    static final String PREFIX = "q.";

    /** The answers that a form carries, in the order of the questions. */
    static Progress of(Check check, Map<String, String> form) {
        Map<String, Reply> replies = new LinkedHashMap<>();
        for (Question question : check.questions()) {
            String word = form.get(PREFIX + question.id());
            if (word != null) {
                Reply.find(word).ifPresent(reply -> replies.put(question.id(), reply));
            }
        }
        return new Progress(check, replies).withoutStrays();
    }

    /** The first question that is still open. */
    Optional<Question> next() {
        return asked().stream().filter(question -> !replies.containsKey(question.id())).findFirst();
    }

    /** Without the last answer. */
    Progress back() {
        List<String> ids = new ArrayList<>(replies.keySet());
        Map<String, Reply> left = new LinkedHashMap<>(replies);
        if (!ids.isEmpty()) {
            left.remove(ids.getLast());
        }
        return new Progress(check, left);
    }

    /** The questions that are asked, given the answers so far. */
    List<Question> asked() {
        return check.questions().stream().filter(this::isAsked).toList();
    }

    /** The number of a question among those asked, from 1. */
    int number(Question question) {
        return asked().indexOf(question) + 1;
    }

    List<Question> answered(Reply reply) {
        return check.questions().stream()
                .filter(question -> replies.get(question.id()) == reply)
                .toList();
    }

    /**
     * The answers in one line, for a form that takes them along: {@code passport:yes,pay:unsure}.
     * What somebody did not want to say is not told.
     */
    String sent() {
        return replies.entrySet().stream()
                .filter(entry -> entry.getValue() != Reply.SKIP)
                .map(entry -> entry.getKey() + ":" + entry.getValue().word())
                .collect(Collectors.joining(","));
    }

    boolean said(String id) {
        return replies.get(id) == Reply.YES;
    }

    private boolean isAsked(Question question) {
        if (question.after() == null) {
            return true;
        }
        Reply before = replies.get(question.after());
        return before == Reply.YES || before == Reply.UNSURE;
    }

    /** An answer to a question that is not asked counts for nothing. */
    private Progress withoutStrays() {
        Map<String, Reply> kept = new LinkedHashMap<>();
        asked().forEach(
                        question -> {
                            Reply reply = replies.get(question.id());
                            if (reply != null) {
                                kept.put(question.id(), reply);
                            }
                        });
        return new Progress(check, kept);
    }
}
