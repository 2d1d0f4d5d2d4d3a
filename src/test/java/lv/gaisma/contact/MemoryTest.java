package lv.gaisma.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten people send 25 MB each at once. */
@Tag("full")
class MemoryTest {

    private static final int LETTERS = 10;

    /** Megabytes. */
    private static final long MOST = 160;

    @TempDir Path folder;

    @Test
    void ten_large_letters_at_once_take_160_megabytes_at_most_and_all_are_answered()
            throws Exception {
        byte[] picture = png(5_000_000);
        try (ChildReaders child = ChildReaders.on(folder)) {
            List<String> tokens = child.tokens(LETTERS + 3);
            for (String token : tokens.subList(LETTERS, LETTERS + 3)) {
                letter(token, ConversationTest.picture("png")).to(child.url("/lv/contact"));
            }
            long idle = child.megabytes();
            AtomicLong peak = new AtomicLong();
            Thread watch = Thread.ofPlatform().daemon().start(() -> watch(child, peak));
            Map<Integer, Long> statuses = new TreeMap<>();
            // a pool of as many threads as letters: the common one has but one for each core
            try (ExecutorService threads = Executors.newFixedThreadPool(LETTERS)) {
                List<Future<Post.Answer>> sent = new ArrayList<>();
                for (String token : tokens.subList(0, LETTERS)) {
                    Post letter = letter(token, picture);
                    sent.add(threads.submit(() -> letter.to(child.url("/lv/contact"))));
                }
                for (Future<Post.Answer> answer : sent) {
                    statuses.merge(answer.get().status(), 1L, Long::sum);
                }
            }
            watch.interrupt();
            System.out.printf(
                    "Idle %d MB, peak %d MB, %d MB above; answers %s%n",
                    idle, peak.get(), peak.get() - idle, statuses);
            assertThat(statuses.keySet()).isSubsetOf(200, 429);
            assertThat(statuses.get(200)).as("receipts").isGreaterThan(LETTERS / 2);
            assertThat(peak.get() - idle).isLessThanOrEqualTo(MOST);
        }
    }

    private static void watch(ChildReaders child, AtomicLong peak) {
        while (!Thread.currentThread().isInterrupted()) {
            peak.accumulateAndGet(child.megabytes(), Math::max);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static Post letter(String token, byte[] picture) {
        Post letter = Post.of("token", token, "text", "large", "send", "code");
        for (int i = 0; i < 5; i++) {
            letter = letter.with(picture);
        }
        return letter;
    }

    /** A drawing as large as one likes; nobody looks at what is drawn. */
    static byte[] png(int size) {
        byte[] noise = new byte[size];
        new Random(9).nextBytes(noise);
        ByteBuffer file = ByteBuffer.allocate(size + 57);
        file.put("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        chunk(file, "IHDR", ByteBuffer.allocate(13).putInt(1000).putInt(1000).array());
        chunk(file, "IDAT", noise);
        chunk(file, "IEND", new byte[0]);
        return file.array();
    }

    private static void chunk(ByteBuffer file, String name, byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.US_ASCII));
        crc.update(data);
        file.putInt(data.length).put(name.getBytes(StandardCharsets.US_ASCII)).put(data);
        file.putInt((int) crc.getValue());
    }
}
