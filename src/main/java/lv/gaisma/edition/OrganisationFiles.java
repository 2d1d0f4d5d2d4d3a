package lv.gaisma.edition;

import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Languages;
import lv.gaisma.organisation.Organisations;

/** The organisations of a folder, for commands that need nothing else of it. */
public final class OrganisationFiles {

    private OrganisationFiles() {}

    /** Reads them; a broken file is left out. */
    public static Organisations read(Folder folder) {
        Problems problems = new Problems();
        return Organisations.read(
                folder,
                Languages.read(folder, problems),
                Content.topics(folder, problems),
                problems);
    }
}
