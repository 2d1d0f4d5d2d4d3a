package lv.gaisma.contact;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lv.gaisma.Portal;
import lv.gaisma.database.Recorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * What people wrote, and everything about them, is looked for where a thief would look: database,
 * its files, its binary log, the log of the portal, temporary files.
 */
class MarkersTest {

    /** Programs put their temporary files into the folder itself or one of their own in it. */
    private static final int NEAR = 2;

    private static final int FAR = 20;

    private static final ZoneId LATVIA = ZoneId.of("Europe/Riga");

    private static final List<String> MARKS =
            List.of(
                    "ZEBRAMARK7f3a",
                    "ЗЕБРАМЕТКА7",
                    "ज़ेब्रानिशान",
                    "زیبرانشان",
                    "ZEBRAoʻzMARK",
                    "PICTUREMARK",
                    "FNAMEMARK",
                    "203.0.113.77",
                    "UAMARK",
                    "COOKIEMARK");

    @TempDir Path folder;

    @Test
    void thirty_tips_leave_no_trace() throws Exception {
        tipsLeaveNoTrace(30);
    }

    @Test
    @Tag("full")
    void a_thousand_tips_leave_no_trace() throws Exception {
        tipsLeaveNoTrace(1000);
    }

    /** The negative control: the same search does find what the usual reader of forms leaves. */
    @Test
    void what_a_reader_that_uses_files_leaves_behind_is_found_by_the_same_search()
            throws IOException {
        byte[] body = letter("", 0).multipart();
        DefaultHttpDataFactory onDisk = new DefaultHttpDataFactory(true);
        onDisk.setBaseDir(folder.toString());
        DefaultHttpRequest request =
                new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/lv/contact");
        request.headers()
                .set(
                        HttpHeaderNames.CONTENT_TYPE,
                        "multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW");
        HttpPostMultipartRequestDecoder decoder =
                new HttpPostMultipartRequestDecoder(onDisk, request);
        decoder.offer(new DefaultHttpContent(Unpooled.wrappedBuffer(body)));
        assertThat(found(folder)).contains("ZEBRAMARK7f3a", "PICTUREMARK");
        decoder.destroy();
    }

    private void tipsLeaveNoTrace(int tips) throws Exception {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Set<Path> before = files(temporary, NEAR);
        Set<Long> seconds = new TreeSet<>();
        try (Recorded database = Recorded.in(folder.resolve("mariadb"))) {
            Map<String, Object> settings = new HashMap<>(database.settings());
            settings.put("gaisma.database.enabled", true);
            settings.put("gaisma.data", folder.resolve("data").toString());
            settings.put("gaisma.secrets", folder.resolve("secrets").toString());
            try (Portal portal = Portal.with(settings)) {
                Readers readers =
                        new Readers(portal, folder, new HashMap<>()).awaitDatabase().invited();
                Thread.sleep(2100); // what the organisations did has seconds, and may have
                List<String> codes = new ArrayList<>();
                for (int i = 0; i < tips; i++) {
                    codes.add(send(readers, i));
                    seconds.add(Instant.now().getEpochSecond());
                }
                talk(readers, codes.getFirst());
                assertThat(readers.tips().of("marta")).hasSize(tips);
                String dump = database.dump();
                assertThat(MARKS).noneMatch(dump::contains);
                assertThat(codes).noneMatch(dump::contains);
                assertThat(codes).noneMatch(code -> dump.contains(code.replace(" ", "")));
            }
            assertNoSecondIsKept(database, seconds);
        } finally {
            root.detachAppender(log);
        }
        assertThat(found(folder)).isEmpty();
        Set<Path> after = files(temporary, NEAR);
        after.removeAll(before);
        for (Path file : after) {
            assertThat(file.startsWith(folder) ? Set.of() : found(file)).isEmpty();
        }
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(line -> MARKS.stream().anyMatch(line::contains));
    }

    private static String send(Readers readers, int i) throws IOException {
        Post letter = letter(readers.token(), i);
        if (i % 10 == 0) {
            letter = letter.with(ConversationTest.picture("jpeg"));
        }
        if (i % 10 == 5) {
            brokenPdf(readers);
        }
        Post.Answer receipt = letter.to(readers.url("/lv/contact"));
        for (int again = 0; again < 60 && receipt.status() == 429; again++) {
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            receipt = letter.to(readers.url("/lv/contact"));
        }
        assertThat(receipt.code()).isNotEmpty();
        return receipt.code();
    }

    /** The reader of such files quotes what it cannot read. */
    private static void brokenPdf(Readers readers) {
        byte[] pdf =
                "%PDF-1.5\n1 0 obj\n<</Type PICTUREMARK 3 0 ZEBRAMARK7f3a>>\nendobj\nPICTUREMARK"
                        .getBytes(StandardCharsets.US_ASCII);
        Post.Answer answer =
                readers.letter(MARKS.getFirst()).with(pdf).to(readers.url("/lv/contact"));
        assertThat(answer.status()).isEqualTo(422);
    }

    /** Each letter has all marks, and now and then a picture with one of its own. */
    private static Post letter(String token, int i) throws IOException {
        Post letter =
                Post.of(
                        "token",
                        token,
                        "website",
                        "",
                        "text",
                        String.join(" ", MARKS.subList(0, 5)) + " " + i,
                        "not-to",
                        MARKS.getFirst(),
                        "send",
                        "code");
        if (i % 3 != 0) {
            return letter;
        }
        byte[] picture = ConversationTest.picture("png");
        byte[] tail = "PICTUREMARK".getBytes(StandardCharsets.US_ASCII);
        byte[] marked = java.util.Arrays.copyOf(picture, picture.length + tail.length);
        System.arraycopy(tail, 0, marked, picture.length, tail.length);
        return letter.with(marked);
    }

    private static void talk(Readers readers, String code) {
        Post.Answer talk = readers.come("lv", code);
        Post.of("pass", talk.hidden("pass"), "step", "send", "text", MARKS.getFirst())
                .plainTo(readers.url("/lv/contact/reply"));
    }

    /** Rows of tips are written at the beginning of the day, as far as anybody can tell. */
    private static void assertNoSecondIsKept(Recorded database, Set<Long> seconds)
            throws IOException {
        long day = Instant.now().atZone(LATVIA).toLocalDate().atStartOfDay(LATVIA).toEpochSecond();
        List<Long> times = database.timesOfRows();
        assertThat(times).contains(day);
        assertThat(times).doesNotContainAnyElementsOf(seconds);
    }

    private static Set<String> found(Path below) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files(below, FAR)) {
            if (file.toString().contains("/mariadb-")) {
                continue; // the programs themselves
            }
            byte[] bytes;
            try {
                bytes = Files.readAllBytes(file);
            } catch (java.nio.file.NoSuchFileException | java.nio.file.AccessDeniedException e) {
                continue; // somebody else's, and gone
            }
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            for (String mark : MARKS) {
                String utf8 =
                        new String(
                                mark.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
                String utf16 =
                        new String(
                                mark.getBytes(StandardCharsets.UTF_16LE),
                                StandardCharsets.ISO_8859_1);
                if (text.contains(utf8) || text.contains(utf16)) {
                    found.add(mark);
                }
            }
        }
        return found;
    }

    /** All files; what somebody else deletes meanwhile is passed over. */
    private static Set<Path> files(Path below, int depth) throws IOException {
        Set<Path> files = new TreeSet<>();
        Files.walkFileTree(
                below,
                Set.of(),
                depth,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile()) {
                            files.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure) {
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path folder, @Nullable IOException failure) {
                        return FileVisitResult.CONTINUE;
                    }
                });
        return files;
    }
}
