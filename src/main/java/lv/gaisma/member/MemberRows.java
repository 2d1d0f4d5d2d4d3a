package lv.gaisma.member;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MemberRows extends CrudRepository<MemberRow, String> {

    Optional<MemberRow> findByLogin(String login);

    Optional<MemberRow> findByInvitation(String invitation);

    List<MemberRow> findByOrganisationOrderByName(String organisation);

    List<MemberRow> findByOrganisationIsNullOrderByName();

    @Query("UPDATE member SET totp_step = :step WHERE id = :id AND totp_step < :step")
    int useStep(String id, long step);

    @Query(
            "UPDATE member SET state = 'invited', invitation = :invitation, invited_until = :until,"
                    + " verifier = NULL, totp = NULL, recipient = NULL WHERE id = :id")
    void invite(String id, String invitation, LocalDateTime until);

    @Query(
            "UPDATE member SET state = 'active', verifier = :verifier, totp = :totp,"
                    + " totp_step = :step, recipient = :recipient, language = :language,"
                    + " invitation = NULL, invited_until = NULL"
                    + " WHERE id = :id AND invitation = :invitation")
    int enrol(
            String id,
            String invitation,
            byte[] verifier,
            byte[] totp,
            long step,
            String recipient,
            String language);

    @Query("UPDATE member SET verifier = :verifier, recipient = :recipient" + " WHERE id = :id")
    void changePassphrase(String id, byte[] verifier, String recipient);

    @Query(
            "UPDATE member SET state = 'disabled', verifier = NULL, totp = NULL,"
                    + " recipient = NULL, invitation = NULL, invited_until = NULL WHERE id = :id")
    void disable(String id);

    @Query("UPDATE member SET mail = :mail, language = :language WHERE id = :id")
    void setContact(String id, @Nullable String mail, String language);
}
