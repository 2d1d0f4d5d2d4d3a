package lv.gaisma.tip;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RouteRules extends CrudRepository<RouteRule, String> {

    @Query("DELETE FROM route_rule WHERE organisation = :organisation")
    void deleteOf(String organisation);
}
