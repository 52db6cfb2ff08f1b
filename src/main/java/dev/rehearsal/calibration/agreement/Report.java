package dev.rehearsal.calibration.agreement;

import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.Dimension;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.calibration.agreement.Body.Criterion;
import dev.rehearsal.calibration.agreement.Row.Name;
import dev.rehearsal.calibration.golden.GoldenSet;
import dev.rehearsal.calibration.runs.RunView;
import dev.rehearsal.calibration.statistics.Bench;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How far judge and humans agree: overall, per dimension, question and criterion, with a sentence about it. */
public record Report(
        @Nullable RunView run,
        Certified certificate,
        Row overall,
        List<Row> dimensions,
        List<Row> questions,
        List<Row> criteria) {

    /** A certificate as pages read it. */
    public record Certified(String verdict, String sentence, List<String> remarks) {

        static Certified of(Certificate certificate) {
            return new Certified(certificate.verdict().word(), certificate.sentence(), certificate.remarks());
        }
    }

    private static final Name OVERALL = new Name("overall", "Overall", null);

    /** With a judge. */
    static Report of(RunView run, GoldenSet set, Body body, Bank bank) {
        var overall = Bench.of(body.ratings(), Body.JUDGE);
        var parts = new ArrayList<Certificate.Part>();
        var dimensions = new ArrayList<Row>();
        for (var dimension : present(body)) {
            var some = body.where(criterion -> criterion.dimension() == dimension);
            var bench = Bench.of(some.ratings(), Body.JUDGE);
            parts.add(new Certificate.Part(dimension.title(), bench));
            dimensions.add(Row.of(name(dimension), some, bench));
        }
        var certificate = Certificate.of(overall, parts, isOfAuthors(set));
        return new Report(
                run,
                Certified.of(certificate),
                Row.of(OVERALL, body, overall),
                dimensions,
                questions(body, bank, Report::judged),
                criteria(body, Report::judged));
    }

    /** Humans among each other. */
    static Report of(GoldenSet set, Body body, Bank bank) {
        var certificate = Certificate.ofHumans(Bench.among(body.ratings()), isOfAuthors(set));
        return new Report(
                null,
                Certified.of(certificate),
                Row.humansOnly(OVERALL, body),
                present(body).stream()
                        .map(dimension -> Row.humansOnly(
                                name(dimension), body.where(criterion -> criterion.dimension() == dimension)))
                        .toList(),
                questions(body, bank, Row::humansOnly),
                criteria(body, Row::humansOnly));
    }

    private static boolean isOfAuthors(GoldenSet set) {
        return set.head().kind() == GoldenSet.Kind.AUTHORS;
    }

    private static Row judged(Name name, Body body) {
        return Row.of(name, body, Bench.of(body.ratings(), Body.JUDGE));
    }

    @FunctionalInterface
    private interface Counting {
        Row row(Name name, Body body);
    }

    private static List<Dimension> present(Body body) {
        return Arrays.stream(Dimension.values())
                .filter(dimension ->
                        body.criteria().values().stream().anyMatch(criterion -> criterion.dimension() == dimension))
                .toList();
    }

    private static Name name(Dimension dimension) {
        return new Name(dimension.id(), dimension.title(), null);
    }

    private static List<Row> questions(Body body, Bank bank, Counting counting) {
        return body.criteria().values().stream()
                .map(Criterion::question)
                .distinct()
                .sorted()
                .map(question -> counting.row(
                        new Name(question, title(bank, question), question),
                        body.where(criterion -> criterion.question().equals(question))))
                .toList();
    }

    private static String title(Bank bank, String question) {
        return bank.entry(new QuestionId(question)).question().profile().title();
    }

    private static List<Row> criteria(Body body, Counting counting) {
        return body.criteria().values().stream()
                .sorted(Comparator.comparing(Criterion::key))
                .map(criterion -> {
                    Predicate<Criterion> same = criterion::equals;
                    return counting.row(
                            new Name(criterion.id(), criterion.title(), criterion.question()), body.where(same));
                })
                .toList();
    }
}
