package lv.gaisma;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.PropertySource.PropertyConvention;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.gaisma.web.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings come from the environment, and all of them stand in README.md. */
class SettingsTest {

    private static final Pattern NAME = Pattern.compile("\\b(?:GAISMA|DATASOURCES)_[A-Z_]*[A-Z]");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|");

    @TempDir Path root;

    @Test
    void every_setting_stands_in_the_table_of_the_readme() {
        assertThat(table()).containsAll(components()).containsAll(namesInTheSources());
    }

    @Test
    void the_table_of_the_readme_names_no_setting_that_nobody_reads() {
        Set<String> read = namesInTheSources();
        read.addAll(components());
        // Micronaut reads these by itself; those who need the folders ask for them
        read.addAll(
                Set.of(
                        "DATASOURCES_DEFAULT_URL",
                        "DATASOURCES_DEFAULT_USERNAME",
                        "DATASOURCES_DEFAULT_PASSWORD",
                        "GAISMA_DATA",
                        "GAISMA_OPERATOR_MAIL",
                        "GAISMA_SMTP_HOST",
                        "GAISMA_SMTP_PORT",
                        "GAISMA_SMTP_USERNAME",
                        "GAISMA_SMTP_PASSWORD",
                        "GAISMA_SMTP_FROM",
                        "GAISMA_SMTP_SECURITY",
                        "GAISMA_SECRETS"));

        assertThat(read).containsAll(table());
    }

    @Test
    void every_variable_of_the_environment_reaches_its_setting() {
        try (ApplicationContext context =
                with(
                        Map.of(
                                "GAISMA_PORT", "18080",
                                "GAISMA_MANAGEMENT_PORT", "18081",
                                "GAISMA_BASE_URL", "https://example.org/",
                                "GAISMA_CONTENT", folder(),
                                "GAISMA_DATA", "/somewhere",
                                "GAISMA_SECRETS", "/elsewhere",
                                "GAISMA_OPERATOR", "An office",
                                "GAISMA_OPERATOR_MAIL", "office@example.org",
                                "GAISMA_SECURITY_CONTACT", "security@example.org",
                                "GAISMA_EXIT_URL", "https://example.org/weather"))) {
            Settings settings = context.getBean(Settings.class);

            assertThat(settings.port()).isEqualTo(18080);
            assertThat(settings.managementPort()).isEqualTo(18081);
            assertThat(settings.base()).isEqualTo("https://example.org");
            assertThat(settings.https()).isTrue();
            assertThat(settings.content()).isEqualTo(root.toString());
            assertThat(settings.runBy()).contains("An office");
            assertThat(settings.contact()).contains("security@example.org");
            assertThat(context.getProperty("gaisma.operator-mail", String.class))
                    .contains("office@example.org");
            assertThat(settings.exit()).contains("https://example.org/weather");
            assertThat(context.getProperty("gaisma.data", String.class)).contains("/somewhere");
            assertThat(context.getProperty("gaisma.secrets", String.class)).contains("/elsewhere");
        }
    }

    @Test
    void what_is_not_set_or_empty_has_its_default() {
        try (ApplicationContext context =
                with(
                        Map.of(
                                "GAISMA_CONTENT", folder(),
                                "GAISMA_BASE_URL", "",
                                "GAISMA_OPERATOR", " ",
                                "GAISMA_EXIT_URL", ""))) {
            Settings settings = context.getBean(Settings.class);

            assertThat(settings.port()).isEqualTo(8080);
            assertThat(settings.managementPort()).isEqualTo(8081);
            assertThat(settings.base()).isEqualTo("http://localhost:8080");
            assertThat(settings.https()).isFalse();
            assertThat(settings.runBy()).isEmpty();
            assertThat(settings.exit()).isEmpty();
            assertThat(settings.contact()).isEmpty();
        }
    }

    @Test
    void an_address_for_alerts_does_not_make_an_operator() {
        try (ApplicationContext context =
                with(
                        Map.of(
                                "GAISMA_CONTENT",
                                folder(),
                                "GAISMA_OPERATOR_MAIL",
                                "office@example.org"))) {
            assertThat(context.getBean(Settings.class).runBy()).isEmpty();
        }
    }

    @Test
    void the_address_of_the_portal_follows_its_port() {
        try (ApplicationContext context =
                with(Map.of("GAISMA_CONTENT", folder(), "GAISMA_PORT", "9999"))) {
            assertThat(context.getBean(Settings.class).base()).isEqualTo("http://localhost:9999");
        }
        Portal portal = Portal.shared();
        assertThat(new String(portal.get("/robots.txt").body(), StandardCharsets.UTF_8))
                .contains("http://localhost:" + portal.port() + "/sitemap.xml");
    }

    private static ApplicationContext with(Map<String, Object> environment) {
        return ApplicationContext.builder()
                .environmentPropertySource(false)
                .propertySources(
                        PropertySource.of(
                                "environment",
                                environment,
                                PropertyConvention.ENVIRONMENT_VARIABLE))
                .properties(Map.of("gaisma.database.enabled", false))
                .start();
    }

    private String folder() {
        return SmallFolder.of(root).root().toString();
    }

    private static Set<String> table() {
        return ROW.matcher(read(Path.of("README.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code baseUrl} is {@code GAISMA_BASE_URL}. */
    private static Set<String> components() {
        return Stream.of(Settings.class.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT))
                .map(name -> "GAISMA_" + name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> namesInTheSources() {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return Stream.concat(
                            sources.filter(path -> path.toString().endsWith(".java")),
                            Stream.of(
                                    Path.of("src/main/resources/application.yml"),
                                    Path.of("gaisma")))
                    .flatMap(path -> NAME.matcher(read(path)).results())
                    .map(found -> found.group())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
