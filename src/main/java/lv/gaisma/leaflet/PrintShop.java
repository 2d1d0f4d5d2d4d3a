package lv.gaisma.leaflet;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problem;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Language;
import lv.gaisma.leaflet.layout.Drawings;
import lv.gaisma.leaflet.layout.SheetMaker;
import lv.gaisma.leaflet.type.Typefaces;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The fonts and drawings of a folder. They are read when the first sheet is made and not before,
 * since that takes a second and no page needs them.
 */
public final class PrintShop {

    private static final Logger LOG = LoggerFactory.getLogger(PrintShop.class);

    private final Folder folder;
    private final String tools;
    private final Problems problems = new Problems();
    private @Nullable Optional<SheetMaker> maker;

    private PrintShop(Folder folder, String tools) {
        this.folder = folder;
        this.tools = tools;
    }

    /**
     * @param statics the address of each file below {@code static/}, which changes with its bytes
     */
    public static PrintShop of(Folder folder, Map<String, String> statics) {
        StringBuilder tools = new StringBuilder();
        new TreeMap<>(statics)
                .forEach(
                        (name, address) -> {
                            if (name.startsWith("/static/pictures/")) {
                                tools.append(address).append('\n');
                            }
                        });
        Path fonts = folder.statics().resolve(Typefaces.FOLDER);
        if (Files.isDirectory(fonts)) {
            for (Path font : folder.files(fonts, "")) {
                tools.append(folder.name(font)).append(' ').append(size(font)).append('\n');
            }
        }
        return new PrintShop(folder, tools.toString());
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    String tools() {
        return tools;
    }

    /** Who makes sheets; empty when there are no fonts or the machine cannot lay out text. */
    synchronized Optional<SheetMaker> maker() {
        Optional<SheetMaker> known = maker;
        if (known == null) {
            known =
                    Typefaces.read(folder, problems)
                            .map(faces -> new SheetMaker(faces, Drawings.read(folder, problems)));
            maker = known;
            for (Problem problem : problems.all()) {
                LOG.warn("Leaflets: {}", problem);
            }
        }
        return known;
    }

    /**
     * The picture of a link as PNG, with a title in any script; empty where no sheets can be made.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public Optional<byte[]> linkPicture(Language language, String title, int width, int height) {
        return maker().map(maker -> png(maker.linkPicture(language, title, width, height)));
    }

    private static byte[] png(BufferedImage picture) {
        try {
            return Preview.png(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True when there are fonts, and the machine can lay out text. */
    public boolean canPrint() {
        return maker().isPresent();
    }

    /** What is wrong with the tools, after {@link #maker()} was asked for. */
    synchronized Problems problems() {
        return problems;
    }
}
