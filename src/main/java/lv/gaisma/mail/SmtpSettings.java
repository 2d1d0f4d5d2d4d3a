package lv.gaisma.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The mail server; its settings stand in README.md.
 *
 * @param host without one mail is off
 * @param port 587 by default
 * @param username null for a server that asks for none
 * @param from address that the mail comes from
 * @param security {@code starttls} (which the server must offer), {@code tls}, or {@code none}
 */
@ConfigurationProperties("gaisma.smtp")
record SmtpSettings(
        @Nullable String host,
        @Bindable(defaultValue = "587") int port,
        @Nullable String username,
        @Nullable String password,
        @Nullable String from,
        @Bindable(defaultValue = "starttls") String security) {

    /** True when there is a server and an address to send from. */
    boolean on() {
        return server().isPresent() && from != null && !from.isBlank();
    }

    Optional<String> server() {
        return Optional.ofNullable(host).filter(name -> !name.isBlank());
    }
}
