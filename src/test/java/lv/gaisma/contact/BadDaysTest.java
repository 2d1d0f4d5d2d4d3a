package lv.gaisma.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lv.gaisma.Portal;
import lv.gaisma.tip.Receivers;
import lv.gaisma.tip.seal.Refused;
import org.junit.jupiter.api.Test;

/** The database hangs or is away, nobody reads, no database at all. */
class BadDaysTest {

    private final Readers readers = Readers.shared();

    @Test
    void a_hanging_database_costs_five_seconds_at_most_and_nothing_that_was_written()
            throws Exception {
        String text = "hang <b>& " + UUID.randomUUID();
        Post letter = readers.letter(text);
        signal("STOP");
        long start = System.nanoTime();
        Post.Answer away = letter.to(readers.url("/hi/contact"));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        Post.Answer code = readers.come("hi", "1234");
        Post.Answer how = Post.get(readers.url("/hi/contact/how"));
        signal("CONT");
        System.out.printf("Answered without a database in %d ms%n", took.toMillis());
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("retry-after")).isNotEmpty();
        assertThat(away.kept())
                .isEqualTo(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        assertThat(away.hidden("token")).isEqualTo(letter.fields().get("token"));
        assertThat(away.main()).contains("tel:");
        assertThat(took).isLessThan(Duration.ofMillis(11_000));
        assertThat(code.status()).isEqualTo(404);
        assertThat(how.status()).isEqualTo(200);

        readers.awaitDatabase();
        Post.Answer receipt = settled(letter);
        assertThat(receipt.code()).isNotEmpty();
        assertThat(letter.to(readers.url("/hi/contact")).code()).isEqualTo(receipt.code());
        assertThat(readers.tips().of("marta").stream().filter(tip -> isAbout(tip, text)).count())
                .isEqualTo(1);
    }

    @Test
    void while_nobody_reads_the_form_says_so_and_shows_numbers_instead() {
        Receivers receivers = readers.context().getBean(Receivers.class);
        readers.keys().keySet().forEach(receivers::disable);
        Post.Answer form = Post.get(readers.url("/uk/contact"));
        Post.Answer sent = readers.letter("nobody").to(readers.url("/uk/contact"));
        readers.keys().keySet().forEach(receivers::enable);
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.main()).doesNotContain("<textarea").contains("tel:");
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.kept()).isEqualTo("nobody");
        assertThat(Post.get(readers.url("/uk/contact")).main()).contains("<textarea");
    }

    @Test
    void the_way_to_the_form_shows_only_while_somebody_reads() throws InterruptedException {
        Receivers receivers = readers.context().getBean(Receivers.class);
        assertThat(awaitHome(true)).contains("href=\"/lv/contact\"");
        readers.keys().keySet().forEach(receivers::disable);
        String without = awaitHome(false);
        readers.keys().keySet().forEach(receivers::enable);
        assertThat(without).doesNotContain("href=\"/lv/contact\"");
    }

    @Test
    void a_portal_without_a_database_says_it_is_out_of_service_and_shows_the_numbers() {
        Portal portal = Portal.shared();
        for (String language : List.of("lv", "ur", "uz-Cyrl")) {
            String url = "http://127.0.0.1:" + portal.port() + "/" + language + "/contact";
            Post.Answer form = Post.get(url);
            assertThat(form.status()).isEqualTo(503);
            assertThat(form.main()).contains("112").contains("tel:").doesNotContain("<textarea");
            Post.Answer sent = Post.of("token", readers.token(), "text", "stays").to(url);
            assertThat(sent.status()).isIn(422, 503);
            assertThat(sent.kept()).isEqualTo("stays");
        }
    }

    @Test
    void secrets_lie_in_files_that_only_the_user_reads() throws IOException {
        readers.letter("makes them all").to(readers.url("/lv/contact"));
        Path secrets = readers.folder().resolve("secrets");
        try (Stream<Path> files = Files.list(secrets)) {
            List<Path> all =
                    files.filter(file -> !file.getFileName().toString().startsWith(".")).toList();
            assertThat(all)
                    .extracting(file -> file.getFileName().toString())
                    .contains("pepper", "receipt", "form");
            for (Path file : all) {
                assertThat(Files.size(file)).isEqualTo(32);
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("r--------");
            }
        }
    }

    private boolean isAbout(lv.gaisma.tip.Granted tip, String text) {
        try {
            Map<String, Object> report = readers.read(tip, readers.tips().messages(tip).getFirst());
            return text.equals(report.get("text"));
        } catch (Refused e) {
            return false;
        }
    }

    /** What was under way when the database hung may still be settling. */
    private Post.Answer settled(Post letter) throws InterruptedException {
        Post.Answer answer = letter.to(readers.url("/hi/contact"));
        for (int i = 0; i < 40 && answer.status() != 200; i++) {
            Thread.sleep(500);
            answer = letter.to(readers.url("/hi/contact"));
        }
        return answer;
    }

    private String awaitHome(boolean open) throws InterruptedException {
        String home = Post.get(readers.url("/lv/")).body();
        for (int i = 0; i < 120 && home.contains("href=\"/lv/contact\"") != open; i++) {
            Thread.sleep(500);
            home = Post.get(readers.url("/lv/")).body();
        }
        return home;
    }

    private void signal(String name) throws IOException, InterruptedException {
        String data = readers.folder().toString();
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            for (ProcessHandle one :
                    all.filter(some -> some.info().command().orElse("").startsWith(data))
                            .toList()) {
                new ProcessBuilder("kill", "-" + name, String.valueOf(one.pid())).start().waitFor();
            }
        }
    }
}
