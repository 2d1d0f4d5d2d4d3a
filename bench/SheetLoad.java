import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long do pages take while 50 people download sheets? Pages are asked for at a fixed rate, and each is measured from the moment it
 * should have been asked for, so that a server that stalls cannot hide it. Started by bench/leaflets.sh.
 */
class SheetLoad {

    private static final int PEOPLE = 50;
    private static final int PAGES_A_SECOND = 100;
    private static final int CONNECTIONS = 16;
    private static final int TURNS = 3;
    private static final Pattern SHEET = Pattern.compile("href=\"(/[^\"]+/leaflets/[^\"]+\\.pdf)\"");

    /** How people download. */
    private enum Load {
        NOTHING("nothing"),
        MADE_AHEAD("sheets are made ahead"),
        CALM("50 people, 20 sheets a second together"),
        PHONES("50 phones at 40 kB/s each, all the time"),
        GREEDY("50 connections as fast as they get");

        private final String words;

        Load(String words) {
            this.words = words;
        }
    }

    private final int port;
    private final String page;
    private final int seconds;
    private final List<String> sheets = new ArrayList<>();

    private SheetLoad(int port, String page, int seconds) {
        this.port = port;
        this.page = page;
        this.seconds = seconds;
    }

    static void main(String[] arguments) throws Exception {
        new SheetLoad(Integer.parseInt(arguments[0]), arguments[1], Integer.parseInt(arguments[2])).run();
    }

    private void run() throws Exception {
        findSheets();
        System.out.println("| meanwhile | pages | p50, ms | p99, ms | most, ms | p99 to quiet | sheets/s |\n|---|--:|--:|--:|--:|--:|--:|");
        measure(Load.MADE_AHEAD); // pages are compiled by and by
        Result made = measure(Load.MADE_AHEAD);
        // everything is made when the list tells sizes
        while (!new String(get("/ur/leaflets/"), StandardCharsets.UTF_8).contains("kB")) {
            Thread.sleep(1000);
        }
        for (String sheet : sheets) {
            get(sheet);
        }
        measure(Load.NOTHING);
        Result quiet = measure(Load.NOTHING);
        print(Load.NOTHING, quiet, quiet);
        print(Load.MADE_AHEAD, made, quiet);
        for (Load load : List.of(Load.CALM, Load.PHONES, Load.GREEDY)) {
            turns(load);
        }
    }

    /** Quiet, load, quiet, load …: when the machine has other things to do, both suffer alike. The medians are printed. */
    private void turns(Load load) throws Exception {
        List<Result> quiet = new ArrayList<>();
        List<Result> loaded = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            quiet.add(measure(Load.NOTHING));
            loaded.add(measure(load));
        }
        Comparator<Result> byP99 = Comparator.comparingDouble(result -> result.at(0.99));
        quiet.sort(byP99);
        loaded.sort(byP99);
        print(Load.NOTHING, quiet.get(TURNS / 2), quiet.get(TURNS / 2));
        print(load, loaded.get(TURNS / 2), quiet.get(TURNS / 2));
    }

    private static void print(Load load, Result result, Result quiet) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %.1f | %.2f | %.0f |%n",
                load.words,
                result.millis().length,
                result.at(0.5),
                result.at(0.99),
                result.at(1),
                result.at(0.99) / quiet.at(0.99),
                result.sheetsASecond());
    }

    private record Result(double[] millis, double sheetsASecond) {
        double at(double share) {
            return millis[(int) Math.min(millis.length - 1, Math.floor(millis.length * share))];
        }
    }

    private Result measure(Load load) throws Exception {
        AtomicBoolean going = new AtomicBoolean(true);
        AtomicInteger downloaded = new AtomicInteger();
        List<Thread> people = new ArrayList<>();
        boolean downloads = load != Load.NOTHING && load != Load.MADE_AHEAD;
        for (int i = 0; downloads && i < PEOPLE; i++) {
            int number = i;
            people.add(Thread.ofPlatform().start(() -> download(load, number, going, downloaded)));
        }
        Thread.sleep(downloads ? 2000 : 0);
        int before = downloaded.get();
        double[] millis = pages();
        int count = downloaded.get() - before;
        going.set(false);
        for (Thread person : people) {
            person.join();
        }
        Arrays.sort(millis);
        return new Result(millis, count / (double) seconds);
    }

    /** Pages at a fixed rate; milliseconds from the moment each was due. */
    private double[] pages() throws Exception {
        int count = PAGES_A_SECOND * seconds;
        double[] millis = new double[count];
        AtomicInteger next = new AtomicInteger();
        AtomicLong failed = new AtomicLong();
        long start = System.nanoTime() + 200_000_000L;
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            readers.add(
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        try (Connection connection = new Connection(port, 0)) {
                                            for (int n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) {
                                                long due = start + n * 1_000_000_000L / PAGES_A_SECOND;
                                                sleepUntil(due);
                                                connection.get(page, "gzip", 0);
                                                millis[n] = (System.nanoTime() - due) / 1e6;
                                            }
                                        } catch (IOException e) {
                                            failed.incrementAndGet();
                                        }
                                    }));
        }
        for (Thread reader : readers) {
            reader.join();
        }
        if (failed.get() > 0) {
            throw new IOException(failed + " connections failed");
        }
        return millis;
    }

    private void download(Load load, int number, AtomicBoolean going, AtomicInteger downloaded) {
        try (Connection connection = new Connection(port, load == Load.PHONES ? 8192 : 0)) {
            // 20 a second together: each person takes one every 2.5 seconds
            long pause = load == Load.CALM ? PEOPLE * 50L : 0;
            Thread.sleep(pause * number / PEOPLE);
            for (int i = number; going.get(); i++) {
                long begun = System.nanoTime();
                connection.get(sheets.get(i * 7 % sheets.size()), "gzip", load == Load.PHONES ? 40_000 : 0);
                downloaded.incrementAndGet();
                if (pause > 0) {
                    sleepUntil(begun + pause * 1_000_000L);
                }
            }
        } catch (IOException | InterruptedException e) {
            System.err.println("a download failed: " + e);
        }
    }

    private static void sleepUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            try {
                Thread.sleep(left / 1_000_000L, (int) (left % 1_000_000L));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void findSheets() throws IOException {
        Set<String> found = new LinkedHashSet<>();
        for (String tag : "lv en ru uk uz uz-Cyrl tg ky kk ro hi ur".split(" ")) {
            Matcher sheet = SHEET.matcher(new String(get("/" + tag + "/leaflets/"), StandardCharsets.UTF_8));
            while (sheet.find()) {
                found.add(sheet.group(1));
            }
        }
        sheets.addAll(found);
        if (sheets.isEmpty()) {
            throw new IOException("no sheets are listed");
        }
    }

    private byte[] get(String path) throws IOException {
        try (Connection connection = new Connection(port, 0)) {
            return connection.get(path, "identity", 0);
        }
    }

    /** A connection that is kept. */
    private static final class Connection implements AutoCloseable {

        private final Socket socket = new Socket();
        private final InputStream in;

        /**
         * @param buffer how much the machine may receive ahead, in bytes; 0 for what it likes
         */
        Connection(int port, int buffer) throws IOException {
            if (buffer > 0) {
                socket.setReceiveBufferSize(buffer);
            }
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            in = new BufferedInputStream(socket.getInputStream(), 8192);
        }

        /**
         * @param rate bytes a second at most; 0 for as many as there are
         */
        byte[] get(String path, String encoding, int rate) throws IOException {
            long begun = System.nanoTime();
            String request = "GET " + path + " HTTP/1.1\r\nHost: bench\r\nAccept-Encoding: " + encoding + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String status = line();
            int length = -1;
            for (String line = line(); !line.isEmpty(); line = line()) {
                if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    length = Integer.parseInt(line.substring("content-length:".length()).strip());
                }
            }
            if (!status.startsWith("HTTP/1.1 200") || length < 0) {
                throw new IOException(path + ": " + status);
            }
            byte[] body = new byte[length];
            for (int at = 0; at < length; ) {
                int read = in.read(body, at, rate == 0 ? length - at : Math.min(4096, length - at));
                if (read < 0) {
                    throw new IOException("the connection ended");
                }
                at += read;
                if (rate > 0) {
                    sleepUntil(begun + at * 1_000_000_000L / rate);
                }
            }
            return body;
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    throw new IOException("the connection ended");
                }
                line.append(next == '\r' ? "" : String.valueOf((char) next));
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
