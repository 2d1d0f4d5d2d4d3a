package lv.gaisma.leaflet;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import lv.gaisma.leaflet.layout.SheetMaker;
import lv.gaisma.leaflet.text.Paper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes sheets on a thread of its own, which gives way to those that answer readers, and keeps
 * them. A sheet that somebody waits for comes before those that are made ahead.
 */
@Singleton
public final class Press {

    private static final Logger LOG = LoggerFactory.getLogger(Press.class);

    /** So many wait for a text of their own; at fifty milliseconds each, that is two seconds. */
    private static final int MOST_WAITING = 40;

    /** 250 sheets a second are some nine megabytes: more than most lines take. */
    private static final Duration BETWEEN_SHEETS = Duration.ofMillis(4);

    /** Times as long as the work took. */
    private static final int REST = 3;

    /** A task with its place in the queue. */
    private record Job(boolean awaited, long number, FutureTask<?> task)
            implements Runnable, Comparable<Job> {

        /** Linux does not heed priorities of threads: what is made ahead rests instead. */
        @Override
        public void run() {
            long start = System.nanoTime();
            task.run();
            if (!awaited) {
                LockSupport.parkNanos(REST * (System.nanoTime() - start));
            }
        }

        @Override
        public int compareTo(Job other) {
            return awaited == other.awaited ? Long.compare(number, other.number) : awaited ? -1 : 1;
        }
    }

    private final Map<Order, FutureTask<Printed>> sheets = new ConcurrentHashMap<>();
    private final Map<Order, FutureTask<byte[]>> pictures = new ConcurrentHashMap<>();
    private final AtomicLong number = new AtomicLong();
    private final Turnstile turnstile = new Turnstile(BETWEEN_SHEETS);
    private final AtomicInteger waiting = new AtomicInteger();
    private final ThreadPoolExecutor printer;

    public Press() {
        printer =
                new ThreadPoolExecutor(
                        1,
                        1,
                        1,
                        TimeUnit.MINUTES,
                        new PriorityBlockingQueue<>(),
                        Thread.ofPlatform().daemon().name("press").factory());
        printer.allowCoreThreadTimeOut(true);
    }

    /** Makes all these ahead, and forgets every other. */
    public void print(Collection<Order> orders, PrintShop printShop) {
        Set<Order> wanted = Set.copyOf(orders);
        sheets.keySet().retainAll(wanted);
        pictures.keySet().retainAll(wanted);
        orders.forEach(order -> job(sheets, order, () -> make(order, printShop), false));
    }

    /** The sheet; waits until it is made. */
    public Printed get(Order order, PrintShop printShop) {
        return result(job(sheets, order, () -> make(order, printShop), true));
    }

    /** The first page of a sheet, small, as PNG; empty when there is no sheet. */
    public byte[] picture(Order order, PrintShop printShop) {
        Printed printed = get(order, printShop);
        return printed.isThere()
                ? result(job(pictures, order, () -> Preview.of(printed.bytes()), true))
                : new byte[0];
    }

    /**
     * Makes a text for one person and keeps nothing of it; empty when too many are waiting, or when
     * nothing can be printed here.
     */
    public Optional<Printed> once(Paper paper, PrintShop printShop) {
        try {
            if (waiting.incrementAndGet() > MOST_WAITING) {
                return Optional.empty();
            }
            FutureTask<Printed> task = new FutureTask<>(() -> make(paper, printShop));
            printer.execute(new Job(true, number.incrementAndGet(), task));
            return Optional.of(result(task)).filter(Printed::isThere);
        } finally {
            waiting.decrementAndGet();
        }
    }

    private static Printed make(Paper paper, PrintShop printShop) {
        return printShop
                .maker()
                .map(maker -> maker.make(paper))
                .map(made -> new Printed(made.pages(), made.bytes()))
                .orElse(Printed.NOTHING);
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The sheet, when it is made already. */
    public Optional<Printed> find(Order order) {
        FutureTask<Printed> task = sheets.get(order);
        return task != null && task.state() == FutureTask.State.SUCCESS
                ? Optional.of(task.resultNow())
                : Optional.empty();
    }

    /**
     * Waits until a sheet may leave. To send one takes as long as to send several pages; when fifty
     * people download at once, a page waits for one sheet and not for fifty (bench/README.md).
     */
    public void waitForTurn() {
        turnstile.pass();
    }

    /** True when all these are made. */
    public boolean hasAll(Collection<Order> orders) {
        return orders.stream()
                .allMatch(
                        order -> {
                            FutureTask<Printed> task = sheets.get(order);
                            return task != null && task.isDone();
                        });
    }

    private <T> FutureTask<T> job(
            Map<Order, FutureTask<T>> kept, Order order, Callable<T> work, boolean awaited) {
        FutureTask<T> fresh = new FutureTask<>(work);
        FutureTask<T> known = kept.putIfAbsent(order, fresh);
        FutureTask<T> task = known == null ? fresh : known;
        if (known == null || awaited && !task.isDone()) {
            // a task that stands in the queue twice runs once
            printer.execute(new Job(awaited, number.incrementAndGet(), task));
        }
        return task;
    }

    /** Makes a sheet here and now. */
    public static Printed make(Order order, PrintShop printShop) {
        Optional<SheetMaker> maker = printShop.maker();
        if (maker.isEmpty()) {
            return Printed.NOTHING;
        }
        SheetMaker.Made made = maker.get().make(order.leaflet(), order.format(), order.notes());
        if (!made.fits()) {
            LOG.warn(
                    "Leaflets: {}: {} in {} is {} mm too long for {}",
                    order.leaflet().file(),
                    order.leaflet().name(),
                    order.leaflet().language().tag(),
                    Math.ceil(made.excess()),
                    order.format().word());
            return Printed.NOTHING;
        }
        return new Printed(made.pages(), made.bytes());
    }
}
