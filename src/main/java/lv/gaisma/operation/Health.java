package lv.gaisma.operation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What the health addresses answer. */
final class Health {

    private Health() {}

    /** The process answers. */
    @Serdeable
    record Live(String status) {}

    /**
     * @param status {@code UP} when content and database are as they should be, else {@code DOWN}
     * @param addresses how many addresses lie ready
     * @param brokenFiles files that are left out, or whose last good text is shown
     * @param mail {@code OFF}: no mail server is set; {@code FAILING}: the last mail could not be
     *     sent
     */
    @Serdeable
    record Ready(
            String status,
            int addresses,
            List<String> brokenFiles,
            String database,
            String databaseDetail,
            String mail) {

        static Ready of(
                int addresses, List<String> broken, String database, String detail, String mail) {
            boolean up = broken.isEmpty() && database.equals("READY");
            return new Ready(up ? "UP" : "DOWN", addresses, broken, database, detail, mail);
        }
    }
}
