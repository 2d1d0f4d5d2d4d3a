package lv.gaisma.member;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WrapRows extends CrudRepository<WrapRow, String> {

    List<WrapRow> findByMemberOrderByVersion(String member);

    @Query("DELETE FROM member_key_wrap WHERE member = :member")
    void dropOf(String member);

    @Query("DELETE FROM member_key_wrap WHERE member = :member AND version = :version")
    void drop(String member, int version);
}
