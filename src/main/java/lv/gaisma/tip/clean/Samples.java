package lv.gaisma.tip.clean;

import java.util.BitSet;
import java.util.Optional;
import lv.gaisma.tip.clean.Boxes.Box;

/** Which bytes of a film are pictures and sound of a track (ISO/IEC 14496-12, 8.7). */
final class Samples {

    private final Boxes film;
    private final BitSet played;

    /**
     * @param played is told each byte that is played
     */
    Samples(Boxes film, BitSet played) {
        this.film = film;
        this.played = played;
    }

    void of(Box track) throws Unclean {
        Box table =
                film.down(track, "mdia", "minf", "stbl")
                        .orElseThrow(() -> new Unclean("no table of samples"));
        Box sizes = need(film.down(table, "stsz"), 12);
        Box runs = need(film.down(table, "stsc"), 8);
        Optional<Box> wide = film.down(table, "co64");
        Box chunks = need(wide.isPresent() ? wide : film.down(table, "stco"), 8);
        int step = wide.isPresent() ? 8 : 4;
        int count = film.bytes().getInt(chunks.from() + 4);
        int runCount = film.bytes().getInt(runs.from() + 4);
        if (count < 0
                || runCount < 0
                || (long) count * step > chunks.length() - 8
                || (long) runCount * 12 > runs.length() - 8) {
            throw new Unclean("broken table");
        }
        long sample = 0;
        int run = -1;
        for (int chunk = 0; chunk < count; chunk++) {
            while (run + 1 < runCount && first(runs, run + 1) <= chunk + 1) {
                run++;
            }
            long each =
                    run < 0 ? 0 : film.bytes().getInt(runs.from() + 12 + 12 * run) & 0xffffffffL;
            int place = chunks.from() + 8 + step * chunk;
            long at =
                    step == 8
                            ? film.bytes().getLong(place)
                            : film.bytes().getInt(place) & 0xffffffffL;
            sample += mark(sizes, sample, each, at);
        }
    }

    private long first(Box runs, int run) {
        return film.bytes().getInt(runs.from() + 8 + 12 * run) & 0xffffffffL;
    }

    /** The samples of one chunk lie one behind the other; returns how many there were. */
    private long mark(Box sizes, long first, long each, long at) throws Unclean {
        long same = film.bytes().getInt(sizes.from() + 4) & 0xffffffffL;
        long all = film.bytes().getInt(sizes.from() + 8) & 0xffffffffL;
        long number = Math.min(each, all - first);
        long length = 0;
        if (same > 0) {
            length = same * number;
        } else {
            if ((first + number) * 4 > sizes.length() - 12) {
                throw new Unclean("broken table");
            }
            for (long i = first; i < first + number; i++) {
                length += film.bytes().getInt(sizes.from() + 12 + 4 * (int) i) & 0xffffffffL;
            }
        }
        int limit = film.bytes().limit();
        if (at < 0 || length < 0 || at > limit || length > limit - at) {
            throw new Unclean("a sample outside of the file");
        }
        played.set((int) at, (int) (at + length));
        return number;
    }

    private static Box need(Optional<Box> box, int bytes) throws Unclean {
        return box.filter(one -> one.length() >= bytes)
                .orElseThrow(() -> new Unclean("no table of samples"));
    }
}
