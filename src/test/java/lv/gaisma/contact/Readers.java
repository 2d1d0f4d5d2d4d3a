package lv.gaisma.contact;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import lv.gaisma.Portal;
import lv.gaisma.database.Database;
import lv.gaisma.organisation.OrganisationsNow;
import lv.gaisma.tip.Granted;
import lv.gaisma.tip.Receivers;
import lv.gaisma.tip.SealedMessage;
import lv.gaisma.tip.Tips;
import lv.gaisma.tip.seal.Age;
import lv.gaisma.tip.seal.AgeKey;
import lv.gaisma.tip.seal.Envelope;
import lv.gaisma.tip.seal.Ids;
import lv.gaisma.tip.seal.Refused;

/**
 * A portal with a real database, and the organisations that read, each with its key, as their
 * browsers have it.
 *
 * @param folder holds data and secrets
 * @param keys by organisation; only the public halves are known to the portal
 */
public record Readers(Portal portal, Path folder, Map<String, AgeKey> keys) {

    private static final class Shared {
        static final Readers READERS = start(newFolder()).invited();
    }

    /** One for all tests that take nothing away; it ends with the tests. */
    public static Readers shared() {
        return Shared.READERS;
    }

    /** A portal of its own on a folder, without any organisation. */
    static Readers start(Path folder) {
        Portal portal =
                Portal.with(
                        Map.of(
                                "gaisma.database.enabled", true,
                                "gaisma.data", folder.resolve("data").toString(),
                                "gaisma.secrets", folder.resolve("secrets").toString()));
        return new Readers(portal, folder, new TreeMap<>()).awaitDatabase();
    }

    static Path newFolder() {
        try {
            return Files.createTempDirectory("gaisma-contact");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Readers awaitDatabase() {
        try {
            if (!context().getBean(Database.class).awaitReady(Duration.ofSeconds(120))) {
                throw new IllegalStateException(context().getBean(Database.class).detail());
            }
            return this;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Readers invited() {
        Receivers receivers = context().getBean(Receivers.class);
        context()
                .getBean(OrganisationsNow.class)
                .organisations()
                .all()
                .forEach(
                        organisation -> {
                            AgeKey key = AgeKey.random();
                            receivers.invite(organisation);
                            receivers.addKey(organisation.id(), key.recipient());
                            keys.put(organisation.id(), key);
                        });
        return this;
    }

    public ApplicationContext context() {
        return portal.context();
    }

    String url(String path) {
        return "http://127.0.0.1:" + portal.port() + path;
    }

    /** A form that somebody has looked at for a minute. */
    String token() {
        return token(60);
    }

    String token(long secondsOld) {
        Tokens tokens = context().getBean(Tokens.class);
        Tokens.Token now = tokens.read(tokens.issue()).orElseThrow();
        return tokens.write(new Tokens.Token(now.nonce(), now.issued() - secondsOld, 0));
    }

    /** A form with a text, ready to send. */
    Post letter(String text) {
        return Post.of("token", token(), "website", "", "text", text, "send", "code");
    }

    /** Somebody writes, with a picture; returns the tip. */
    public Granted written(String text) throws Refused, IOException {
        Post letter = letter(text).with(ConversationTest.picture("png"));
        if (letter.to(url("/lv/contact")).code().isEmpty()) {
            throw new AssertionError("no receipt");
        }
        return find("marta", text);
    }

    Post.Answer come(String language, String code) {
        return Post.of("code", code).plainTo(url("/" + language + "/contact/reply"));
    }

    public Tips tips() {
        return context().getBean(Tips.class);
    }

    /** What the browser of an organisation makes of a grant: key of the tip, tip, flags. */
    String[] grant(Granted granted) throws Refused {
        byte[] opened =
                Age.open(
                        granted.grant(),
                        Objects.requireNonNull(keys.get(granted.organisation())).identity());
        return new String(opened, StandardCharsets.US_ASCII).split(" ", 3);
    }

    /** What the browser of an organisation reads. */
    Map<String, Object> read(Granted granted, SealedMessage message) throws Refused {
        byte[] opened = Age.open(message.sealed(), grant(granted)[0]);
        Envelope envelope = Envelope.text(Envelope.REPORTER, granted.tip(), message.id());
        return json(envelope.content(opened));
    }

    byte[] attachment(Granted granted, SealedMessage message, int number, int kind) throws Refused {
        SealedMessage.Attachment one = message.attachments().get(number - 1);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int i = 0; i < one.pieces(); i++) {
            whole.writeBytes(tips().piece(granted, one.id(), i).orElseThrow());
        }
        Envelope envelope =
                new Envelope(
                        Envelope.REPORTER,
                        Envelope.ATTACHMENT,
                        (byte) kind,
                        granted.tip(),
                        message.id(),
                        number);
        return envelope.content(Age.open(whole.toByteArray(), grant(granted)[0]));
    }

    /** What the browser of an organisation sends. */
    void reply(Granted granted, Map<String, Object> content) {
        String id = Ids.random();
        Envelope envelope = Envelope.text(Envelope.ORGANISATION, granted.tip(), id);
        List<String> to =
                granted.replyRecipient() == null
                        ? List.of(granted.recipient())
                        : List.of(granted.recipient(), granted.replyRecipient());
        tips().reply(granted, id, Age.seal(envelope.around(bytes(content)), to));
    }

    /** The tip whose report has this text. */
    public Granted find(String organisation, String text) throws Refused {
        for (Granted granted : tips().of(organisation)) {
            SealedMessage report = tips().messages(granted).getFirst();
            if (text.equals(read(granted, report).get("text"))) {
                return granted;
            }
        }
        throw new AssertionError(organisation + " has no tip with this text");
    }

    private Map<String, Object> json(byte[] content) {
        try {
            return context()
                    .getBean(ObjectMapper.class)
                    .readValue(content, Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(Map<String, Object> content) {
        try {
            return context().getBean(ObjectMapper.class).writeValueAsBytes(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
