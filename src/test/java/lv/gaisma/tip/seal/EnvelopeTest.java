package lv.gaisma.tip.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sealed bytes that were moved or changed are refused. */
class EnvelopeTest {

    private static final byte[] TEXT = "मदद चाहिए".getBytes(StandardCharsets.UTF_8);
    private static final AgeKey KEY = AgeKey.random();

    private final Envelope envelope = Envelope.text(Envelope.REPORTER, Ids.random(), Ids.random());

    @Test
    void what_was_sealed_is_opened_and_nothing_of_it_shows() throws Refused {
        byte[] sealed = Age.seal(envelope.around(TEXT), List.of(KEY.recipient()));
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("मदद");
        assertThat(envelope.content(Age.open(sealed, KEY.identity()))).isEqualTo(TEXT);
    }

    @Test
    void each_field_of_the_envelope_is_compared() {
        byte[] opened = envelope.around(TEXT);
        for (Envelope other :
                List.of(
                        Envelope.text(Envelope.ORGANISATION, envelope.tip(), envelope.message()),
                        Envelope.text(Envelope.REPORTER, Ids.random(), envelope.message()),
                        Envelope.text(Envelope.REPORTER, envelope.tip(), Ids.random()),
                        new Envelope(
                                Envelope.REPORTER,
                                Envelope.ATTACHMENT,
                                (byte) 0,
                                envelope.tip(),
                                envelope.message(),
                                0),
                        new Envelope(
                                Envelope.REPORTER,
                                Envelope.TEXT,
                                (byte) 0,
                                envelope.tip(),
                                envelope.message(),
                                1))) {
            assertThatThrownBy(() -> other.content(opened)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void a_flipped_bit_is_always_refused() {
        byte[] sealed = Age.seal(envelope.around(TEXT), List.of(KEY.recipient()));
        Random random = new Random(3);
        for (int times = 0; times < 500; times++) {
            byte[] changed = sealed.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> Age.open(changed, KEY.identity())).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> Age.open(sealed, AgeKey.random().identity()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void sizes_tell_little() {
        assertThat(envelope.around(new byte[1])).hasSize(4096);
        assertThat(envelope.around(new byte[4048])).hasSize(4096);
        assertThat(envelope.around(new byte[4049])).hasSize(16_384);
        assertThat(envelope.around(new byte[Envelope.LONGEST_TEXT])).hasSize(65_536);
        assertThatThrownBy(() -> envelope.around(new byte[Envelope.LONGEST_TEXT + 1]))
                .isInstanceOf(IllegalArgumentException.class);
        for (int length = 5000; length < 10 << 20; length += 7919) {
            int padded = Envelope.padme(length);
            assertThat(padded).isBetween(length, length + length / 8);
        }
    }

    @Test
    void padding_with_anything_but_zeros_is_refused() {
        byte[] opened = envelope.around(TEXT);
        opened[opened.length - 1] = 1;
        assertThatThrownBy(() -> envelope.content(opened)).isInstanceOf(Refused.class);
    }

    @Test
    void large_files_lie_in_pieces_of_a_megabyte() throws Refused {
        byte[] file = new byte[3 << 20];
        new Random(1).nextBytes(file);
        List<byte[]> pieces =
                Age.sealInPieces(List.of(ByteBuffer.wrap(file)), List.of(KEY.recipient()));
        assertThat(pieces).hasSize(4).allMatch(piece -> piece.length <= Age.PIECE);
        ByteBuffer whole = ByteBuffer.allocate(pieces.stream().mapToInt(one -> one.length).sum());
        pieces.forEach(whole::put);
        assertThat(Age.open(whole.array(), KEY.identity())).isEqualTo(file);
    }
}
