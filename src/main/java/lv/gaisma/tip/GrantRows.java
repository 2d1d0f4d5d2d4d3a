package lv.gaisma.tip;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GrantRows extends CrudRepository<GrantRow, String> {

    List<GrantRow> findByTip(String tip);

    List<GrantRow> findByOrganisationAndMember(String organisation, String member);

    Optional<GrantRow> findByTipAndOrganisationAndMember(
            String tip, String organisation, String member);

    @Query("SELECT * FROM tip_grant WHERE member = :member AND until >= :today")
    List<GrantRow> lentTo(String member, LocalDate today);

    @Query("UPDATE tip_grant SET opened = COALESCE(opened, :day) WHERE id = :id")
    void open(String id, LocalDate day);

    @Query("UPDATE tip_grant SET opened = NULL, alerted = NULL WHERE id = :id")
    void unopen(String id);

    @Query("UPDATE tip_grant SET sealed = :sealed, key_version = :version WHERE id = :id")
    void reseal(String id, byte[] sealed, int version);

    @Query("DELETE FROM tip_grant WHERE tip = :tip AND member = :member")
    void takeBack(String tip, String member);

    @Query("DELETE FROM tip_grant WHERE until < :today")
    void dropEnded(LocalDate today);
}
