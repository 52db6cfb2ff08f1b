package dev.rehearsal.assessment.model;

import dev.rehearsal.assessment.Evidence;
import dev.rehearsal.assessment.Turn;
import dev.rehearsal.assessment.model.Opinion.Quoted;
import dev.rehearsal.assessment.text.Gate;
import dev.rehearsal.assessment.text.Span;
import dev.rehearsal.bank.Rubric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import reactor.core.publisher.Mono;

/** Looks up what a model quotes: whether it was said, by the candidate, in a sentence that may count, on the matter. */
record Examination(CaseFile file, Rubric.Criterion criterion, Relevance relevance) {

    private static final int MOST = 4;
    private static final Set<Gate> MAY_COUNT = EnumSet.of(Gate.OPEN, Gate.KEYWORDS, Gate.FRAGMENT);

    /**
     * What is left of an opinion's quotes.
     *
     * @param evidence may be credited
     * @param unknown were never said
     * @param barred were said, and may not count
     * @param firm whether some of the evidence is about the criterion beyond doubt, and stands beside no order to a
     *     judge
     */
    record Result(List<Evidence> evidence, List<Quoted> unknown, int barred, boolean firm) {}

    /** Words at a place. */
    private record Found(int turn, Span span, String text) {}

    Mono<Result> of(Opinion opinion) {
        var unknown = new ArrayList<Quoted>();
        var found = new ArrayList<Found>();
        opinion.quotes().forEach(quote -> find(quote).ifPresentOrElse(found::add, () -> unknown.add(quote)));
        var open = found.stream().filter(this::mayCount).toList();
        return relevance
                .of(criterion, open.stream().map(Found::text).toList())
                .map(bearings -> new Result(
                        evidence(open, bearings),
                        unknown,
                        found.size()
                                - (int) bearings.stream()
                                        .filter(Examination::bears)
                                        .count(),
                        isFirm(open, bearings)));
    }

    private boolean isFirm(List<Found> found, List<Bearing> bearings) {
        return IntStream.range(0, found.size())
                .anyMatch(i -> bearings.get(i) == Bearing.FIRM
                        && !file.isBesideOrders(
                                found.get(i).turn(), found.get(i).span()));
    }

    private List<Evidence> evidence(List<Found> found, List<Bearing> bearings) {
        return IntStream.range(0, found.size())
                .filter(i -> bears(bearings.get(i)))
                .mapToObj(i -> evidence(found.get(i)))
                .limit(MOST)
                .toList();
    }

    private static boolean bears(Bearing bearing) {
        return bearing != Bearing.NONE;
    }

    /** A model miscounts turns now and then; the words decide, and the turn it named is looked at first. */
    private Optional<Found> find(Quoted quote) {
        return file.matter().transcript().turns().stream()
                .filter(Turn.Candidate.class::isInstance)
                .sorted(Comparator.comparing(turn -> turn.id() != quote.turn()))
                .flatMap(turn -> new QuoteSearch(turn.text())
                        .find(quote.text()).map(span -> new Found(turn.id(), span, span.in(turn.text()))).stream())
                .findFirst();
    }

    private boolean mayCount(Found found) {
        var sentences = file.touching(found.turn(), found.span());
        return sentences.stream().noneMatch(sentence -> sentence.gate() == Gate.INJECTION)
                && sentences.stream().anyMatch(sentence -> MAY_COUNT.contains(sentence.gate()));
    }

    private Evidence evidence(Found found) {
        boolean prompted = file.matter().askedBefore(found.turn()).contains(criterion.id());
        return new Evidence.Quote(
                found.turn(), found.span().start(), found.span().end(), prompted);
    }
}
