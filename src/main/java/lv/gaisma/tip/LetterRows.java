package lv.gaisma.tip;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LetterRows extends GenericRepository<OutboxRow, String> {

    @Query(
            "SELECT n.id, COALESCE(n.organisation, '') AS organisation, n.kind, n.waiting"
                    + " FROM notification_outbox n"
                    + " LEFT JOIN organisation o ON o.id = n.organisation"
                    + " WHERE n.waiting AND (n.organisation IS NULL OR o.state = 'active')"
                    + " AND (n.not_before IS NULL OR n.not_before <= :now)")
    List<OutboxRow> waiting(LocalDateTime now);

    @Query(
            "UPDATE notification_outbox SET waiting = FALSE"
                    + " WHERE COALESCE(organisation, '') = :organisation")
    void take(String organisation);

    @Query(
            "UPDATE notification_outbox SET tries = 0, not_before = NULL"
                    + " WHERE COALESCE(organisation, '') = :organisation")
    void sent(String organisation);

    @Query(
            "UPDATE notification_outbox SET waiting = TRUE, tries = tries + 1, not_before = :then"
                    + " WHERE COALESCE(organisation, '') = :organisation")
    void putBack(String organisation, LocalDateTime then);

    @Query(
            "SELECT COALESCE(MAX(tries), 0) FROM notification_outbox"
                    + " WHERE COALESCE(organisation, '') = :organisation")
    int tries(String organisation);
}
