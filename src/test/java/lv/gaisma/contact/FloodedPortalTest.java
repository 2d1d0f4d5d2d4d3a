package lv.gaisma.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal under a flood: the real person sees "press again" once, presses, and gets a receipt. */
class FloodedPortalTest {

    private static final int PEOPLE_SECONDS = 7;

    @TempDir Path folder;

    @Test
    void when_the_flood_has_taken_everything_the_second_press_gets_through() throws Exception {
        Readers readers = Readers.start(folder).invited();
        Flood flood = readers.context().getBean(Flood.class);
        Tokens tokens = readers.context().getBean(Tokens.class);
        // what fills up again is taken at once, all the time
        Thread stream =
                Thread.ofPlatform()
                        .daemon()
                        .start(
                                () -> {
                                    for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
                                        flood.place(
                                                tokens.read(readers.token()).orElseThrow(),
                                                ByteBuffer.allocate(32).putInt(i).array());
                                        java.util.concurrent.locks.LockSupport.parkNanos(
                                                i < 500 ? 1 : 20_000_000);
                                    }
                                });
        Thread.sleep(1500);
        assertThat(tries(readers)).isEqualTo(2);
        stream.interrupt();
        readers.portal().close();
    }

    @Test
    @Tag("full")
    void of_a_thousand_letters_a_minute_a_real_person_gets_through_in_two_tries() throws Exception {
        flooded(1000, 150);
    }

    private void flooded(int eachMinute, int seconds) throws Exception {
        Readers readers = Readers.start(folder).invited();
        AtomicInteger sent = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        List<Future<Integer>> tries = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int i = 0; i < eachMinute * seconds / 60; i++) {
                long due = start + i * 60_000_000_000L / eachMinute;
                Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
                threads.submit(
                        () -> {
                            sent.incrementAndGet();
                            Post letter = readers.letter("flood " + UUID.randomUUID());
                            taken.addAndGet(
                                    letter.plainTo(readers.url("/lv/contact")).status() == 200
                                            ? 1
                                            : 0);
                        });
                // the first minute uses up what is taken at once
                long second = (System.nanoTime() - start) / 1_000_000_000;
                if (second >= 60 + (long) tries.size() * PEOPLE_SECONDS) {
                    tries.add(threads.submit(() -> tries(readers)));
                }
            }
        }
        List<Integer> needed = new ArrayList<>();
        for (Future<Integer> one : tries) {
            needed.add(one.get());
        }
        System.out.printf(
                "%d letters of a flood, %d taken; real people pressed so often: %s%n",
                sent.get(), taken.get(), needed);
        assertThat(taken.get()).isLessThan(sent.get());
        assertThat(needed).hasSizeGreaterThan(5).allMatch(times -> times <= 2);
        readers.portal().close();
    }

    /** How often somebody has to press. */
    private static int tries(Readers readers) throws InterruptedException {
        Post letter = readers.letter("real " + UUID.randomUUID());
        Post.Answer answer = letter.to(readers.url("/lv/contact"));
        int tries = 1;
        while ((answer.status() == 429 || answer.status() == 503) && tries < 9) {
            Thread.sleep(1000L * Integer.parseInt(answer.header("retry-after")));
            letter = letter.with("token", answer.hidden("token"));
            answer = letter.to(readers.url("/lv/contact"));
            tries++;
        }
        assertThat(answer.code()).isNotEmpty();
        return tries;
    }
}
