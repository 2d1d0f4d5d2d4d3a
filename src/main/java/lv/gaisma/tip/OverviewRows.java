package lv.gaisma.tip;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OverviewRows extends GenericRepository<GrantRow, String> {

    @Query(
            "SELECT m.tip FROM message m JOIN tip_grant g ON g.tip = m.tip"
                    + " WHERE g.organisation = :organisation AND g.member = ''"
                    + " AND m.direction <> 'reply'"
                    + " AND m.number = (SELECT MAX(x.number) FROM message x WHERE x.tip = m.tip)")
    List<String> waiting(String organisation);

    @Query(
            "SELECT * FROM tip_grant WHERE tip = :tip AND organisation = :organisation AND member <> ''")
    List<GrantRow> loans(String tip, String organisation);

    String UNOPENED =
            "SELECT g.* FROM tip_grant g JOIN tip t ON t.id = g.tip WHERE t.state = 'received'"
                    + " AND g.member = '' AND NOT EXISTS (SELECT 1 FROM tip_grant o"
                    + " WHERE o.tip = g.tip AND o.opened IS NOT NULL)";

    @Query(UNOPENED + " AND g.alerted IS NULL AND t.received_day <= :day")
    List<GrantRow> unopened(LocalDate day);

    @Query(UNOPENED + " AND g.alerted IS NOT NULL")
    List<GrantRow> alerted();

    @Query("UPDATE tip_grant SET alerted = :day WHERE id = :id")
    void alerted(String id, LocalDate day);
}
