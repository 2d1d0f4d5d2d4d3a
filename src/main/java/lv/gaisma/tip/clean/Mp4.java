package lv.gaisma.tip.clean;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import lv.gaisma.tip.clean.Boxes.Box;

/**
 * MP4 and QuickTime (ISO/IEC 14496-12): the tracks of pictures and of sound stay where they are,
 * with the boxes that play them. All other boxes and tracks become empty places of the same size,
 * and so does every byte of the film that belongs to neither; thus each place that one box names in
 * another stays right. Times, languages and names are set to zero.
 */
final class Mp4 {

    private static final Set<String> TRACKS = Set.of("vide", "soun");
    private static final Set<String> FOLDERS =
            Set.of("moov", "trak", "mdia", "minf", "stbl", "edts", "dinf", "mvex", "moof", "traf");
    private static final Set<String> PLAYED =
            Set.of(
                    "ftyp", "styp", "mdat", "mvhd", "tkhd", "mdhd", "hdlr", "elst", "vmhd", "smhd",
                    "dref", "stsd", "stts", "ctts", "cslg", "stss", "stsc", "stsz", "stco", "co64",
                    "sgpd", "sbgp", "sdtp", "mehd", "trex", "mfhd", "tfhd", "tfdt", "trun", "sidx");
    private static final Set<String> TIMED = Set.of("mvhd", "tkhd", "mdhd");
    private static final int DEEPEST = 12;

    private final Boxes film;
    private final BitSet played = new BitSet();
    private boolean fragmented;
    private boolean others;

    private Mp4(byte[] copy) {
        this.film = new Boxes(ByteBuffer.wrap(copy));
    }

    static byte[] clean(byte[] file) throws Unclean {
        Mp4 cleaner = new Mp4(file.clone());
        List<Box> all = cleaner.film.all();
        cleaner.fragmented = all.stream().anyMatch(box -> box.name().equals("moof"));
        for (Box box : all) {
            cleaner.visit(box, 0);
        }
        if (cleaner.fragmented && cleaner.others) {
            throw new Unclean("a track that cannot be told from the others");
        }
        for (Box box : all) {
            if (box.name().equals("mdat") && !cleaner.fragmented) {
                cleaner.keepPlayed(box);
            }
        }
        return cleaner.film.bytes().array();
    }

    private void visit(Box box, int depth) throws Unclean {
        if (depth > DEEPEST) {
            throw new Unclean("too deep");
        }
        if (box.name().equals("trak") && !TRACKS.contains(handler(box))) {
            others = true;
            film.free(box);
        } else if (FOLDERS.contains(box.name())) {
            if (box.name().equals("trak") && !fragmented) {
                new Samples(film, played).of(box);
            }
            for (Box inner : film.in(box)) {
                visit(inner, depth + 1);
            }
        } else if (!PLAYED.contains(box.name())) {
            film.free(box);
        } else if (TIMED.contains(box.name())) {
            boolean wide = box.length() > 0 && film.bytes().get(box.from()) == 1;
            film.zero(box.from() + 4, Math.min(box.to(), box.from() + 4 + (wide ? 16 : 8)));
        } else if (box.name().equals("hdlr")) {
            film.zero(box.from() + 24, box.to());
        }
    }

    private String handler(Box track) throws Unclean {
        return film.down(track, "mdia", "hdlr")
                .filter(box -> box.length() >= 12)
                .map(box -> film.name(box.from() + 8))
                .orElse("");
    }

    /** What lies between the pictures and sounds is nobody's, or a track that was taken out. */
    private void keepPlayed(Box data) {
        int at = data.from();
        while (at < data.to()) {
            int next = played.nextSetBit(at);
            int until = next < 0 ? data.to() : Math.min(next, data.to());
            film.zero(at, until);
            at = next < 0 ? data.to() : played.nextClearBit(until);
        }
    }
}
