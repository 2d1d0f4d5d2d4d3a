package lv.gaisma.tip;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AttachmentRows extends CrudRepository<AttachmentRow, String> {

    List<AttachmentRow> findByTipOrderByNumber(String tip);

    int countByTip(String tip);
}
