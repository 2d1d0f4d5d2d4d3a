package lv.gaisma.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.gaisma.edition.Inspection;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The folder that a command works on. */
final class ContentFolder {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--content",
            paramLabel = "FOLDER",
            defaultValue = "${env:GAISMA_CONTENT:-.}",
            description = "holds content, translations and static; else GAISMA_CONTENT")
    private Path root = Path.of(".");

    /**
     * @throws IllegalStateException when no portal lies there
     */
    Folder folder() {
        Folder folder = new Folder(root);
        if (!Files.exists(folder.translations().resolve("languages.yaml"))) {
            throw new IllegalStateException(
                    folder.root()
                            + " holds no translations/languages.yaml; set GAISMA_CONTENT to the"
                            + " folder that holds content, translations and static");
        }
        return folder;
    }

    /** Reads the folder; on a terminal it says so, since it takes a moment. */
    Inspection inspect() {
        Folder folder = folder();
        say("Reading " + folder.root() + " …");
        return Inspection.of(folder);
    }

    /** Says on a terminal what takes a moment. */
    void say(String what) {
        Console console = System.console();
        if (console != null && console.isTerminal()) {
            command.commandLine().getErr().println(what);
        }
    }

    /** Prints every problem, one a line. */
    List<Problem> print(Inspection inspection) {
        List<Problem> problems = inspection.problems();
        problems.forEach(out()::println);
        return problems;
    }

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    static String count(List<Problem> problems) {
        return problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    }
}
