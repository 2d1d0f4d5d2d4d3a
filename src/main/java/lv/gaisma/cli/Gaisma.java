package lv.gaisma.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line: {@code ./gaisma <command>}. */
@Command(
        name = "gaisma",
        description = "A public portal that prevents human trafficking and brings people to help.",
        mixinStandardHelpOptions = true,
        versionProvider = Gaisma.Version.class,
        synopsisSubcommandLabel = "<command>",
        subcommands = {
            Serve.class,
            Check.class,
            Status.class,
            Build.class,
            Leaflets.class,
            Posts.class,
            Ngo.class,
            Admin.class,
            Record.class
        })
public final class Gaisma {

    private Gaisma() {}

    /** Runs a command; exit code 0, 1 for problems found, 2 for wrong use. */
    public static void main(String[] arguments) {
        System.exit(commands().execute(arguments));
    }

    /** Every command, with failures that end in one line. */
    static CommandLine commands() {
        return new CommandLine(new Gaisma())
                .setParameterExceptionHandler(Gaisma::misused)
                .setExecutionExceptionHandler(Gaisma::failed);
    }

    private static int misused(CommandLine.ParameterException failure, String[] arguments) {
        PrintWriter err = failure.getCommandLine().getErr();
        err.println("gaisma: " + failure.getMessage() + "; see ./gaisma --help");
        return CommandLine.ExitCode.USAGE;
    }

    /** One line that says what to do; the trace only when asked for. */
    private static int failed(
            Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        command.getErr().println("gaisma: " + Failures.line(failure));
        if (System.getenv("GAISMA_TRACE") != null) {
            failure.printStackTrace(command.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Gaisma.class.getPackage().getImplementationVersion();
            return new String[] {"Gaisma " + (version == null ? "from source" : version)};
        }
    }
}
