package dev.rehearsal.bank.command;

import dev.rehearsal.bank.ExemplarReview;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

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
    private final List<ExemplarReview> reviews;

    BankCommand(PrintStream out, PrintStream err, List<ExemplarReview> reviews) {
        this.out = out;
        this.err = err;
        this.reviews = reviews;
    }

    /** Runs the command with the arguments behind its name; the result is the exit code. */
    public static int run(List<String> args) {
        LoggingSystem.get(BankCommand.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        return new BankCommand(System.out, System.err, announced()).dispatch(args);
    }

    private static List<ExemplarReview> announced() {
        return ServiceLoader.load(ExemplarReview.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    int dispatch(List<String> args) {
        try {
            if (args.size() == 2 && args.getFirst().equals("check")) {
                return new Check(out, reviews).run(Path.of(args.get(1))) ? DONE : FAULTS;
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
