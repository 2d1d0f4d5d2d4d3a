package lv.gaisma.passkey;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PasskeyRows extends CrudRepository<PasskeyRow, String> {

    List<PasskeyRow> findByMemberOrderBySince(String member);

    @Query("UPDATE member_passkey SET counter = :counter, used = :day WHERE id = :id")
    void use(String id, long counter, LocalDate day);

    @Query("DELETE FROM member_passkey WHERE id = :id AND member = :member")
    int drop(String id, String member);

    @Query("DELETE FROM member_passkey WHERE member = :member")
    void dropOf(String member);
}
