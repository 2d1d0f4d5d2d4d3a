package lv.gaisma.file;

/** A file without which nothing at all can be shown cannot be read. */
public final class Unreadable extends IllegalStateException {

    private static final long serialVersionUID = 1;

    private final String file;

    /**
     * @param file the file, as in a {@link Problem}
     * @param why what is wrong with it
     */
    public Unreadable(String file, String why) {
        super(file + " cannot be read: " + why);
        this.file = file;
    }

    public String file() {
        return file;
    }
}
