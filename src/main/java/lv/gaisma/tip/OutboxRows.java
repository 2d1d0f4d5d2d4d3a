package lv.gaisma.tip;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OutboxRows extends GenericRepository<OutboxRow, String> {

    @Query(
            "INSERT INTO notification_outbox (id, organisation, kind, waiting)"
                    + " VALUES (CONCAT(:organisation, ' ', :kind), :organisation, :kind, TRUE)"
                    + " ON DUPLICATE KEY UPDATE waiting = TRUE")
    void tell(String organisation, String kind);

    /** Tells those who run the portal; no organisation's id begins with a hyphen. */
    @Query(
            "INSERT INTO notification_outbox (id, organisation, kind, waiting)"
                    + " VALUES (CONCAT('- ', :kind), NULL, :kind, TRUE)"
                    + " ON DUPLICATE KEY UPDATE waiting = TRUE")
    void tellPortal(String kind);
}
