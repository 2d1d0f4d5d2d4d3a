package lv.gaisma.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import lv.gaisma.tip.Granted;
import lv.gaisma.tip.SealedMessage;
import lv.gaisma.tip.seal.Age;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the database opens with the age of any distribution, byte for byte. */
class StockAgeTest {

    private static final Path AGE = Path.of("/usr/bin/age");

    private final Readers readers = Readers.shared();

    @TempDir Path folder;

    @Test
    void three_tips_open_with_the_stock_tool() throws Exception {
        opened(3);
    }

    @Test
    @Tag("full")
    void a_hundred_tips_open_with_the_stock_tool() throws Exception {
        opened(100);
    }

    private void opened(int tips) throws Exception {
        assertThat(AGE).as("Debian's package age").isExecutable();
        int same = 0;
        for (int i = 0; i < tips; i++) {
            String text = "मदद " + UUID.randomUUID();
            Post.Answer receipt =
                    readers.letter(text)
                            .with(ConversationTest.picture("png"))
                            .to(readers.url("/hi/contact"));
            assertThat(receipt.status()).isEqualTo(200);
            Granted granted = readers.find("marta", text);
            String organisation = Objects.requireNonNull(readers.keys().get("marta")).identity();
            String words = new String(age(granted.grant(), organisation), "US-ASCII");
            String key = words.split(" ", 2)[0];
            SealedMessage report = readers.tips().messages(granted).getFirst();
            assertThat(age(report.sealed(), key)).isEqualTo(Age.open(report.sealed(), key));
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            SealedMessage.Attachment one = report.attachments().getFirst();
            whole.writeBytes(readers.tips().piece(granted, one.id(), 0).orElseThrow());
            assertThat(age(whole.toByteArray(), key)).isEqualTo(Age.open(whole.toByteArray(), key));
            same++;
        }
        System.out.printf("%d tips opened by %s%n", same, AGE);
    }

    private byte[] age(byte[] sealed, String identity) throws Exception {
        Path key = Files.writeString(folder.resolve("key"), identity + "\n");
        Path file = Files.write(folder.resolve("file.age"), sealed);
        Process process =
                new ProcessBuilder(AGE.toString(), "-d", "-i", key.toString(), file.toString())
                        .start();
        byte[] out = process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        return out;
    }
}
