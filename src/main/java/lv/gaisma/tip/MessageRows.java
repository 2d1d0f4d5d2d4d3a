package lv.gaisma.tip;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MessageRows extends CrudRepository<MessageRow, String> {

    List<MessageRow> findByTipOrderByNumber(String tip);

    @Query("SELECT COALESCE(MAX(number), -1) + 1 FROM message WHERE tip = :tip")
    int next(String tip);

    @Query("SELECT COUNT(*) FROM message WHERE tip = :tip AND direction = :direction")
    int count(String tip, String direction);
}
