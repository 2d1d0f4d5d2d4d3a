package lv.gaisma.web;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the one who runs the portal has set; every setting stands in the table of README.md.
 *
 * @param port port of the public pages; 0 for any free one
 * @param managementPort port of the health answers, on the loopback address only
 * @param baseUrl where readers find the portal, without a slash at the end
 * @param content folder that holds content, translations and static
 * @param operator who runs and answers this portal; without it every page says "test copy"
 * @param securityContact address for those who find a weakness
 * @param exitUrl where quick exit leads; without it each language has its own page
 * @param demo true while {@code serve --demo} runs: every page says so
 */
@ConfigurationProperties("gaisma")
public record Settings(
        @Bindable(defaultValue = "8080") int port,
        @Bindable(defaultValue = "8081") int managementPort,
        @Nullable String baseUrl,
        @Bindable(defaultValue = ".") String content,
        @Nullable String operator,
        @Nullable String securityContact,
        @Nullable String exitUrl,
        @Bindable(defaultValue = "false") boolean demo) {

    /** The base address of every absolute link. */
    public String base() {
        String base = baseUrl == null || baseUrl.isBlank() ? "http://localhost:" + port : baseUrl;
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    public boolean https() {
        return base().startsWith("https://");
    }

    /** Empty on a test copy. */
    public Optional<String> runBy() {
        return Optional.ofNullable(operator).filter(name -> !name.isBlank());
    }

    public Optional<String> exit() {
        return Optional.ofNullable(exitUrl).filter(url -> !url.isBlank());
    }

    public Optional<String> contact() {
        return Optional.ofNullable(securityContact).filter(contact -> !contact.isBlank());
    }
}
