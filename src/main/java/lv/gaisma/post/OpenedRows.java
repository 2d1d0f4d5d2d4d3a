package lv.gaisma.post;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OpenedRows extends GenericRepository<OpenedRow, String> {

    /** Writing the same again changes nothing. */
    @Query(
            "INSERT INTO post_opened (id, day, post, language, opened)"
                    + " VALUES (:id, :day, :post, :language, :opened)"
                    + " ON DUPLICATE KEY UPDATE opened = :opened")
    void put(String id, LocalDate day, String post, String language, long opened);

    /** One row for each month, post and language; {@code day} is the first of the month. */
    @Query(
            "SELECT MIN(id) AS id, MIN(DATE_SUB(day, INTERVAL DAYOFMONTH(day) - 1 DAY)) AS day,"
                    + " post, language, SUM(opened) AS opened FROM post_opened"
                    + " GROUP BY YEAR(day), MONTH(day), post, language"
                    + " ORDER BY 2, post, language")
    List<OpenedRow> months();
}
