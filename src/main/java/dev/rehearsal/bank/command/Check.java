package dev.rehearsal.bank.command;

import dev.rehearsal.bank.ExemplarReview;
import dev.rehearsal.bank.reading.BankReader;
import dev.rehearsal.bank.reading.EntryFolder;
import dev.rehearsal.bank.reading.ReadBank;
import dev.rehearsal.bank.reading.ReadEntry;
import dev.rehearsal.bank.reading.Remark;
import dev.rehearsal.bank.reading.Shelf;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;

/** Lists everything that is wrong or doubtful in a folder of entries. */
final class Check {

    private final PrintStream out;
    private final List<ExemplarReview> reviews;

    Check(PrintStream out, List<ExemplarReview> reviews) {
        this.out = out;
        this.reviews = reviews;
    }

    /** Whether there is no fault; warnings are only told. */
    boolean run(Path folder) throws IOException, NotPossible {
        Shelf found = found(folder);
        // Entries may refer to packed ones, so those are read with them.
        ReadBank read = BankReader.read(found.over(Shelf.packed()));
        List<Remark> remarks = Stream.concat(read.remarks().stream(), doubts(found, read))
                .filter(remark -> isIn(found, remark))
                .sorted()
                .toList();
        remarks.forEach(out::println);
        long faults = Remark.faults(remarks).size();
        out.printf(
                "%s checked: %s, %s.%n",
                count(found.entries().size(), "entry", "entries"),
                count(faults, "fault", "faults"),
                count(remarks.size() - faults, "warning", "warnings"));
        return faults == 0;
    }

    private static Shelf found(Path folder) throws IOException, NotPossible {
        if (!Files.isDirectory(folder)) {
            throw new NotPossible("There is no folder '%s'.".formatted(folder));
        }
        Shelf shelf = Files.exists(folder.resolve("question.md")) ? single(folder) : Shelf.in(folder);
        if (shelf.entries().isEmpty()) {
            throw new NotPossible("The folder '%s' holds no entry.".formatted(folder));
        }
        return shelf;
    }

    private static Shelf single(Path folder) throws IOException {
        Path parent = folder.resolveSibling("");
        String id = folder.toAbsolutePath().normalize().getFileName().toString();
        List<EntryFolder> entries = Shelf.in(parent).entries().stream()
                .filter(entry -> entry.id().equals(id))
                .toList();
        return new Shelf(entries, Map.of());
    }

    private Stream<Remark> doubts(Shelf found, ReadBank read) {
        return read.entries().stream()
                .filter(entry -> found.entries().contains(entry.folder()))
                .flatMap(this::doubts);
    }

    private Stream<Remark> doubts(ReadEntry read) {
        return read.whole().stream()
                .flatMap(entry -> reviews.stream().flatMap(review -> awaited(review.doubts(entry)).stream()))
                .map(read::warning);
    }

    /** A command is the edge of the world, where waiting is allowed. */
    private static <T> List<T> awaited(Flux<T> all) {
        return all.collectList().toFuture().join();
    }

    private static boolean isIn(Shelf found, Remark remark) {
        return found.shared().values().stream().anyMatch(file -> file.name().equals(remark.file()))
                || found.entries().stream().anyMatch(entry -> remark.file().startsWith(entry.path() + "/"));
    }

    private static String count(long number, String one, String many) {
        return number == 1 ? "1 " + one : number + " " + many;
    }
}
