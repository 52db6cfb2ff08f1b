package dev.rehearsal.bank.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Runs {@code bank check} and {@code bank skeleton}. */
public final class BankCommand {

    /** The first argument of the service that asks for one of these commands. */
    public static final String NAME = "bank";

    private static final int DONE = 0;
    private static final int FAULTS = 1;
    private static final int MISUSED = 2;
    private static final String USAGE = """
            Usage:
              java -jar rehearsal.jar bank check DIR
                  lists all faults and warnings of the entries in DIR, or of the one entry DIR
              java -jar rehearsal.jar bank skeleton FILE DIR
                  turns each question of FILE, written in the plain template, into an entry in DIR
            """;

    private final PrintStream out;
    private final PrintStream err;

    BankCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command with the arguments behind its name; the result is the exit code. */
    public static int run(List<String> args) {
        return new BankCommand(System.out, System.err).dispatch(args);
    }

    int dispatch(List<String> args) {
        try {
            if (args.size() == 2 && args.getFirst().equals("check")) {
                return new Check(out).run(Path.of(args.get(1))) ? DONE : FAULTS;
            }
            if (args.size() == 3 && args.getFirst().equals("skeleton")) {
                new Skeleton(out).run(Path.of(args.get(1)), Path.of(args.get(2)));
                return DONE;
            }
        } catch (NotPossible e) {
            err.println(e.getMessage());
            return FAULTS;
        } catch (IOException e) {
            err.println("A file could not be read or written: " + e.getMessage());
            return FAULTS;
        }
        err.print(USAGE);
        return MISUSED;
    }
}
