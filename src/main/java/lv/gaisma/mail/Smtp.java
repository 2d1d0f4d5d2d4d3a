package lv.gaisma.mail;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.email.javamail.sender.SessionProvider;
import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The connection to the mail server as the settings describe it; gives up after ten seconds. */
@Factory
@Requires(property = "gaisma.smtp.host", pattern = ".+")
final class Smtp {

    private static final String PATIENCE = "10000";

    @Singleton
    SessionProvider session(SmtpSettings settings) {
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", settings.server().orElse(""));
        properties.put("mail.smtp.port", "" + settings.port());
        properties.put("mail.smtp.connectiontimeout", PATIENCE);
        properties.put("mail.smtp.timeout", PATIENCE);
        properties.put("mail.smtp.writetimeout", PATIENCE);
        switch (settings.security()) {
            case "none" -> properties.put("mail.smtp.starttls.enable", "false");
            case "tls" -> {
                properties.put("mail.smtp.ssl.enable", "true");
                properties.put("mail.smtp.ssl.checkserveridentity", "true");
            }
            default -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
                properties.put("mail.smtp.ssl.checkserveridentity", "true");
            }
        }
        Authenticator login = login(settings);
        properties.put("mail.smtp.auth", "" + (login != null));
        Session session = Session.getInstance(properties, login);
        return () -> session;
    }

    private static @Nullable Authenticator login(SmtpSettings settings) {
        String name = settings.username();
        if (name == null || name.isBlank()) {
            return null;
        }
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(name, settings.password());
            }
        };
    }
}
