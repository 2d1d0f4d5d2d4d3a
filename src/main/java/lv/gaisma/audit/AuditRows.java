package lv.gaisma.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditRows extends GenericRepository<AuditRow, Long> {

    String COLUMNS =
            "SELECT number, DATE_FORMAT(at, '%Y-%m-%d %H:%i:%s') AS at, organisation, member, action,"
                    + " subject, previous, hash";

    @Query(COLUMNS + " FROM audit ORDER BY number DESC LIMIT 1 FOR UPDATE")
    Optional<AuditRow> last();

    @Query(COLUMNS + " FROM audit WHERE number > :after ORDER BY number LIMIT 1000")
    List<AuditRow> after(long after);

    @Query(
            COLUMNS
                    + " FROM audit WHERE organisation = :organisation ORDER BY number DESC LIMIT 300")
    List<AuditRow> newest(String organisation);

    @Query(
            COLUMNS
                    + " FROM audit WHERE organisation = :organisation AND subject = :subject"
                    + " ORDER BY number")
    List<AuditRow> about(String organisation, String subject);

    @Query("SELECT COUNT(*) FROM audit WHERE hash = :hash")
    long has(String hash);

    @Query(
            "INSERT INTO audit (number, at, organisation, member, action, subject, previous, hash)"
                    + " VALUES (:number, :at, :organisation, :member, :action, :subject, :previous,"
                    + " :hash)")
    void add(
            long number,
            String at,
            @Nullable String organisation,
            @Nullable String member,
            String action,
            @Nullable String subject,
            String previous,
            String hash);
}
