package lv.gaisma.tip;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OrganisationRows extends CrudRepository<OrganisationRow, String> {

    @Query("UPDATE organisation SET state = :state WHERE id = :id")
    void setState(String id, String state);
}
