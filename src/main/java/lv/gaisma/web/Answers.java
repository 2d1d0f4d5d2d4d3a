package lv.gaisma.web;

/** Which answers other sites may read. */
final class Answers {

    private Answers() {}

    /** Data for partners; never a page. */
    static boolean open(Served served) {
        return served.type().startsWith(Served.JSON)
                || served.type().startsWith(Served.PROBLEM)
                || served.type().startsWith("application/yaml");
    }
}
