package lv.gaisma.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has seen a receipt finds their tip, whatever was killed meanwhile. */
class CrashTest {

    @TempDir Path folder;

    @Test
    void two_kills_lose_no_receipt_and_double_none() throws Exception {
        kills(2, 21);
    }

    @Test
    @Tag("full")
    void fifty_kills_lose_no_receipt_and_double_none() throws Exception {
        kills(50, 22);
    }

    private void kills(int rounds, long seed) throws Exception {
        Random random = new Random(seed);
        Map<String, String> receipts = new ConcurrentHashMap<>();
        AtomicInteger unanswered = new AtomicInteger();
        ChildReaders child = ChildReaders.on(folder);
        for (int round = 0; round < rounds; round++) {
            List<String> tokens = child.tokens(24);
            ChildReaders now = child;
            boolean database = round % 2 == 1;
            int millis = random.nextInt(200, 1200);
            Thread killer = Thread.ofPlatform().start(() -> killAfter(now, millis, database));
            IntStream.range(0, tokens.size())
                    .parallel()
                    .forEach(i -> send(now, tokens.get(i), receipts, unanswered));
            killer.join();
            if (database) {
                awaitForm(child);
            } else {
                child = ChildReaders.on(folder);
            }
            resend(child, tokens, receipts);
            if (round % 10 == 9) {
                System.out.printf("%d kills, %d receipts%n", round + 1, receipts.size());
            }
        }
        ChildReaders last = child;
        AtomicInteger found = new AtomicInteger();
        try (ExecutorService eight = Executors.newFixedThreadPool(8)) {
            for (String code : List.copyOf(receipts.values())) {
                eight.submit(() -> found.addAndGet(come(last, code)));
            }
        }
        System.out.printf(
                "%d kills, %d receipts, %d found again, %d presses without an answer%n",
                rounds, receipts.size(), found.get(), unanswered.get());
        assertThat(found.get()).isEqualTo(receipts.size());
        assertThat(receipts).hasSize(24 * rounds);
        assertThat(receipts.values()).doesNotHaveDuplicates();
        child.close();
    }

    /** Kills while letters are on their way: every other time the portal, else its database. */
    private static void killAfter(ChildReaders child, int millis, boolean database) {
        try {
            Thread.sleep(millis);
            if (database) {
                child.killDatabase();
            } else {
                child.kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(
            ChildReaders child,
            String token,
            Map<String, String> receipts,
            AtomicInteger unanswered) {
        try {
            Post.Answer answer = letter(token).to(child.url("/lv/contact"));
            if (!answer.code().isEmpty()) {
                receipts.put(token, answer.code());
            }
        } catch (UncheckedIOException e) {
            unanswered.incrementAndGet();
        }
    }

    /** Everybody presses once more; those who had a code must get the same one. */
    private static void resend(
            ChildReaders child, List<String> tokens, Map<String, String> receipts)
            throws InterruptedException {
        for (String token : tokens) {
            Post.Answer answer = letter(token).to(child.url("/lv/contact"));
            for (int i = 0; i < 60 && answer.status() != 200; i++) {
                Thread.sleep(500);
                answer = letter(token).to(child.url("/lv/contact"));
            }
            String before = receipts.put(token, answer.code());
            assertThat(before == null || before.equals(answer.code())).isTrue();
        }
    }

    private static void awaitForm(ChildReaders child) throws InterruptedException {
        for (int i = 0; i < 120 && Post.get(child.url("/lv/contact")).status() != 200; i++) {
            Thread.sleep(500);
        }
    }

    private static int come(ChildReaders child, String code) throws InterruptedException {
        Post back = Post.of("code", code);
        Post.Answer answer = back.plainTo(child.url("/lv/contact/reply"));
        for (int i = 0; i < 300 && answer.status() == 429; i++) {
            Thread.sleep(1000);
            answer = back.plainTo(child.url("/lv/contact/reply"));
        }
        return answer.status() == 200 ? 1 : 0;
    }

    private static Post letter(String token) {
        return Post.of("token", token, "text", "under load " + token, "send", "code");
    }
}
