package lv.gaisma.passkey;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ChallengeRows extends GenericRepository<ChallengeRow, String> {

    /** 1 for the first who says so, 0 for everybody after. */
    @Query("INSERT IGNORE INTO passkey_challenge (id, until) VALUES (:id, :until)")
    int answered(String id, LocalDateTime until);

    @Query("DELETE FROM passkey_challenge WHERE until < :now")
    void forget(LocalDateTime now);
}
