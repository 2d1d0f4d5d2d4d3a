package lv.gaisma.file;

/**
 * One mistake in a file of the editors, said so that the one who reads it can mend it.
 *
 * @param file path relative to the folder that holds {@code content/}, with forward slashes
 * @param line line in the file, from 1; 0 when the whole file is meant
 * @param what what is wrong
 * @param mend what to do about it
 */
public record Problem(String file, int line, String what, String mend)
        implements Comparable<Problem> {

    @Override
    public String toString() {
        return file + ":" + line + ": " + what + "; " + mend;
    }

    @Override
    public int compareTo(Problem other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }
}
