package lv.gaisma.cli;

/** Says in one line what went wrong: the innermost cause is the one that can be mended. */
final class Failures {

    private Failures() {}

    static String line(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        String text = message == null || message.isBlank() ? cause.toString() : message;
        return text.lines().findFirst().orElse(text);
    }
}
