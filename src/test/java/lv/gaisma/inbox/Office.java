package lv.gaisma.inbox;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import lv.gaisma.Portal;
import lv.gaisma.database.Database;
import lv.gaisma.database.Work;
import lv.gaisma.member.Enrolment;
import lv.gaisma.member.Member;
import lv.gaisma.member.Members;
import lv.gaisma.member.Role;
import lv.gaisma.member.Sessions;
import lv.gaisma.member.SignIn;
import lv.gaisma.organisation.Organisation;
import lv.gaisma.tip.Receivers;
import lv.gaisma.tip.seal.Age;
import lv.gaisma.tip.seal.AgeKey;
import lv.gaisma.tip.seal.Ids;
import lv.gaisma.tip.seal.Stretch;

/**
 * A portal with a real database, and organisations with people who are signed in. What a browser
 * would make, keys and proofs, is made here.
 */
public final class Office {

    private static final ZoneId LATVIA = ZoneId.of("Europe/Riga");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Portal portal;
    private final int smtpPort;

    /**
     * Somebody who is signed in.
     *
     * @param key the organisation's
     * @param own the member's own
     * @param cookie of their session
     */
    public record Staff(Member member, AgeKey key, AgeKey own, byte[] factor, String cookie) {

        public String organisation() {
            return member.organisation();
        }
    }

    /**
     * A tip as it lies in the database, and what only its readers know.
     *
     * @param key of the tip
     * @param code key that the reporter's code opens
     * @param report id of the first message
     */
    public record Tip(String id, AgeKey key, AgeKey code, String report) {}

    private static final class Shared {
        static final Office OFFICE = start();
    }

    private Office(Portal portal, int smtpPort) {
        this.portal = portal;
        this.smtpPort = smtpPort;
    }

    /** One for all tests that take nothing away; it ends with the tests. */
    public static Office shared() {
        return Shared.OFFICE;
    }

    private static Office start() {
        try {
            Path folder = Files.createTempDirectory("gaisma-office");
            int smtpPort = freePort();
            Map<String, Object> all = new HashMap<>();
            all.put("gaisma.smtp.host", "127.0.0.1");
            all.put("gaisma.smtp.port", smtpPort);
            all.put("gaisma.smtp.from", "portal@example.org");
            all.put("gaisma.smtp.security", "none");
            all.put("gaisma.operator-mail", "operator@example.org");
            all.put("gaisma.database.enabled", true);
            all.put("gaisma.data", folder.resolve("data").toString());
            all.put("gaisma.secrets", folder.resolve("secrets").toString());
            Office office = new Office(Portal.with(all), smtpPort);
            Database database = office.bean(Database.class);
            if (!database.awaitReady(Duration.ofSeconds(120))) {
                throw new IllegalStateException(database.detail());
            }
            return office;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where it looks for a mail server; there is none until a test starts one. */
    public int smtpPort() {
        return smtpPort;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public ApplicationContext context() {
        return portal.context();
    }

    public <T> T bean(Class<T> type) {
        return context().getBean(type);
    }

    /** The address as a browser takes it: secure cookies are allowed for localhost. */
    public String base() {
        return "http://localhost:" + portal.port();
    }

    public int managementPort() {
        return portal.managementPort();
    }

    /** A new organisation with a key and an admin who is signed in. */
    public Staff organisation(String id) {
        invited(id);
        AgeKey key = AgeKey.random();
        bean(Receivers.class).addKey(id, key.recipient());
        return member(id, key, Role.ADMIN, id + "-admin", null);
    }

    /** An organisation that has no key yet. */
    public void invited(String id) {
        bean(Receivers.class)
                .invite(
                        new Organisation(
                                id,
                                id,
                                false,
                                false,
                                List.of("lv"),
                                List.of("adult", "child"),
                                List.of(),
                                List.of(),
                                0,
                                0));
    }

    /** One more person of an organisation, signed in. */
    public Staff member(
            String organisation,
            AgeKey key,
            Role role,
            String login,
            @org.jspecify.annotations.Nullable String mail) {
        return member(organisation, key, role, login, mail, new byte[32], AgeKey.random());
    }

    /** An admin who can sign in with a passphrase, in a browser. */
    public Staff admin(String organisation, AgeKey key, String login, String passphrase) {
        return person(organisation, key, Role.ADMIN, login, passphrase);
    }

    /** An interpreter who can sign in with a passphrase. */
    public Staff interpreter(String organisation, String login, String passphrase) {
        return person(organisation, AgeKey.random(), Role.INTERPRETER, login, passphrase);
    }

    /**
     * Somebody who looks after the portal and belongs to no organisation.
     *
     * @param passphrase null for one who cannot sign in in a browser
     */
    public Staff portalAdmin(String login, @org.jspecify.annotations.Nullable String passphrase) {
        return person(
                null, AgeKey.random(), Role.PORTAL, login, passphrase == null ? "-" : passphrase);
    }

    private Staff person(
            @org.jspecify.annotations.Nullable String organisation,
            AgeKey key,
            Role role,
            String login,
            String passphrase) {
        byte[] made = Stretch.of(passphrase, bean(SignIn.class).salt(login));
        return member(
                organisation,
                key,
                role,
                login,
                role == Role.PORTAL ? login + "@example.org" : null,
                Arrays.copyOf(made, 32),
                AgeKey.of(Arrays.copyOfRange(made, 32, 64)));
    }

    private Staff member(
            @org.jspecify.annotations.Nullable String organisation,
            AgeKey key,
            Role role,
            String login,
            @org.jspecify.annotations.Nullable String mail,
            byte[] proof,
            AgeKey own) {
        Members members = bean(Members.class);
        String token = members.invite(organisation, login, login, mail, "lv", role);
        byte[] factor = new byte[20];
        Arrays.fill(factor, (byte) login.length());
        Member member =
                members.enrol(
                                new Enrolment(
                                        token,
                                        proof,
                                        own.recipient(),
                                        factor,
                                        Codes.now(factor),
                                        "lv"))
                        .orElseThrow();
        if (role != Role.INTERPRETER && role != Role.PORTAL) {
            String text = "gaisma-key v1 " + organisation + " 1 " + key.identity();
            members.wrap(
                    member, new Members.Wrap(1, Age.seal(ascii(text), List.of(own.recipient()))));
        }
        String cookie = "__Host-inbox=" + bean(Sessions.class).start(member);
        return new Staff(member, key, own, factor, cookie);
    }

    /** A tip that has arrived today. */
    public Tip tip(String json, String flags, Staff... readers) {
        return tip(json, flags, LocalDate.now(LATVIA), readers);
    }

    /**
     * A tip.
     *
     * @param flags {@code d-}, {@code -c} and so on
     */
    public Tip tip(String json, String flags, LocalDate day, Staff... readers) {
        Tip tip = new Tip(Ids.random(), AgeKey.random(), AgeKey.random(), Ids.random());
        byte[] sealed =
                Age.seal(
                        envelope('R', tip.id(), tip.report(), json),
                        List.of(tip.key().recipient()));
        bean(Work.class)
                .asOne(
                        () -> {
                            change(
                                    "INSERT INTO tip (id, lookup, recipient, reply_recipient, state,"
                                            + " sealed_by, bytes, received_day, active_day, expires_day)"
                                            + " VALUES (?, ?, ?, ?, 'received', 'server', ?, ?, ?, ?)",
                                    tip.id(),
                                    Ids.random(),
                                    tip.key().recipient(),
                                    tip.code().recipient(),
                                    sealed.length,
                                    day,
                                    day,
                                    day.plusDays(90));
                            change(
                                    "INSERT INTO message VALUES (?, ?, 'report', 0, ?, ?)",
                                    tip.report(),
                                    tip.id(),
                                    day,
                                    sealed);
                            for (Staff reader : readers) {
                                grant(tip, flags, reader);
                            }
                            return true;
                        });
        return tip;
    }

    private void grant(Tip tip, String flags, Staff reader) {
        String text = tip.key().identity() + " " + tip.id() + " " + flags;
        change(
                "INSERT INTO tip_grant (id, tip, organisation, member, key_version, sealed)"
                        + " VALUES (?, ?, ?, '', 1, ?)",
                Ids.random(),
                tip.id(),
                reader.organisation(),
                Age.seal(ascii(text), List.of(reader.key().recipient())));
    }

    /** The plaintext of a message; {@code docs/tip-format.md}. */
    static byte[] envelope(char direction, String tip, String message, String json) {
        byte[] content = json.getBytes(StandardCharsets.UTF_8);
        int size = content.length + 48 <= 4096 ? 4096 : 16384;
        return ByteBuffer.allocate(size)
                .put(ascii("GTIP"))
                .put((byte) 1)
                .put((byte) direction)
                .put((byte) 'T')
                .put((byte) 0)
                .put(HexFormat.of().parseHex(tip))
                .put(HexFormat.of().parseHex(message))
                .putInt(0)
                .putInt(content.length)
                .put(content)
                .array();
    }

    public void change(String statement, Object... values) {
        ask(
                statement,
                prepared -> {
                    prepared.executeUpdate();
                    return true;
                },
                values);
    }

    /** The first column of every row. */
    public List<String> column(String query, Object... values) {
        return bean(Work.class)
                .asOne(
                        () ->
                                ask(
                                        query,
                                        prepared -> {
                                            List<String> all = new ArrayList<>();
                                            try (var rows = prepared.executeQuery()) {
                                                while (rows.next()) {
                                                    all.add(String.valueOf(rows.getString(1)));
                                                }
                                            }
                                            return all;
                                        },
                                        values));
    }

    private interface Asked<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T ask(String statement, Asked<T> asked, Object... values) {
        return bean(JdbcOperations.class)
                .prepareStatement(
                        statement,
                        prepared -> {
                            for (int i = 0; i < values.length; i++) {
                                prepared.setObject(i + 1, values[i]);
                            }
                            return asked.of(prepared);
                        });
    }

    /** Asks as the script of the inbox does. */
    public HttpResponse<String> ask(String method, String path, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base() + path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Sec-Fetch-Site", "same-origin")
                        .method(
                                method,
                                method.equals("GET")
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body));
        if (!method.equals("GET")) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
