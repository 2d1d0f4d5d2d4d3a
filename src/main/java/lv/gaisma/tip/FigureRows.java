package lv.gaisma.tip;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FigureRows extends CrudRepository<FigureRow, String> {

    List<FigureRow> findByYear(int year);

    @Query(
            "INSERT INTO tip_figure (id, year, kind, days, tips)"
                    + " VALUES (:id, :year, :kind, :days, 1) ON DUPLICATE KEY UPDATE tips = tips + 1")
    void count(String id, int year, String kind, int days);
}
