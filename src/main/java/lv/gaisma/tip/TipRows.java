package lv.gaisma.tip;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TipRows extends CrudRepository<TipRow, String> {

    Optional<TipRow> findByLookup(String lookup);

    @Query(
            "SELECT t.* FROM tip t JOIN tip_grant g ON g.tip = t.id"
                    + " WHERE g.organisation = :organisation AND g.member = :member"
                    + " ORDER BY t.received_day DESC, t.id")
    List<TipRow> grantedTo(String organisation, String member);

    @Query("UPDATE tip SET state = :state WHERE id = :id")
    void setState(String id, String state);

    @Query(
            "UPDATE tip SET active_day = :day, expires_day = GREATEST(expires_day, :expires)"
                    + " WHERE id = :id")
    void touch(String id, LocalDate day, LocalDate expires);

    @Query("UPDATE tip SET extended = TRUE, expires_day = :expires WHERE id = :id")
    void extend(String id, LocalDate expires);

    @Query("UPDATE tip SET delete_day = :day WHERE id = :id")
    void setDeleteDay(String id, @Nullable LocalDate day);

    @Query("SELECT id FROM tip WHERE expires_day <= :day OR delete_day <= :day LIMIT 100")
    List<String> due(LocalDate day);

    @Query("SELECT id FROM tip WHERE id = :id FOR UPDATE")
    Optional<String> lock(String id);
}
