package lv.gaisma.member;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** What a demonstration begins with: nothing. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DemoRows extends GenericRepository<MemberRow, String> {

    @Query("SELECT COUNT(*) FROM organisation WHERE id <> 'demo'")
    long others();

    @Query("DELETE FROM tip")
    void dropTips();

    @Query("DELETE FROM member")
    void dropMembers();
}
