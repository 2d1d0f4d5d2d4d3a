package lv.gaisma.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import lv.gaisma.file.Folder;

/** The folder a command works on: {@code GAISMA_CONTENT}, or else the current one. */
final class ContentFolder {

    private ContentFolder() {}

    /**
     * @throws IllegalStateException when no portal lies there
     */
    static Folder find() {
        String set = System.getenv("GAISMA_CONTENT");
        Folder folder = new Folder(Path.of(set == null || set.isBlank() ? "." : set));
        if (!Files.exists(folder.translations().resolve("languages.yaml"))) {
            throw new IllegalStateException(
                    folder.root()
                            + " holds no translations/languages.yaml; set GAISMA_CONTENT to the"
                            + " folder that holds content, translations and static");
        }
        return folder;
    }
}
