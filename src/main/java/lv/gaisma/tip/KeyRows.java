package lv.gaisma.tip;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface KeyRows extends GenericRepository<KeyRow, KeyRow.Id> {

    @Query(
            "SELECT k.* FROM organisation_key k JOIN organisation o ON o.id = k.organisation"
                    + " WHERE o.state = 'active' AND k.retired IS NULL ORDER BY k.organisation")
    List<KeyRow> active();

    @Query("SELECT COALESCE(MAX(version), 0) FROM organisation_key WHERE organisation = :id")
    int newest(String id);

    @Query(
            "UPDATE organisation_key SET retired = :day WHERE organisation = :id AND retired IS NULL")
    void retire(String id, LocalDate day);

    @Query(
            "INSERT INTO organisation_key (organisation, version, recipient, since)"
                    + " VALUES (:id, :version, :recipient, :day)")
    void add(String id, int version, String recipient, LocalDate day);
}
