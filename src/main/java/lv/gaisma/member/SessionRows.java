package lv.gaisma.member;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRows extends CrudRepository<SessionRow, String> {

    @Query("UPDATE member_session SET used = :now WHERE token = :token")
    void use(String token, LocalDateTime now);

    @Query("DELETE FROM member_session WHERE member = :member")
    void endAll(String member);

    @Query("DELETE FROM member_session WHERE used < :idle OR since < :oldest")
    void dropEnded(LocalDateTime idle, LocalDateTime oldest);
}
