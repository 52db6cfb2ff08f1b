package dev.rehearsal.assessment.report;

import dev.rehearsal.assessment.Evidence;
import dev.rehearsal.assessment.Report.Quoted;
import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.assessment.Turn;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks evidence up in the candidate's own turns; what is not there word for word is not quoted. */
final class Quotes {

    private final Map<Integer, Turn.Candidate> turns;

    Quotes(Transcript transcript) {
        this.turns = transcript.turns().stream()
                .filter(Turn.Candidate.class::isInstance)
                .map(Turn.Candidate.class::cast)
                .collect(Collectors.toMap(Turn.Candidate::id, Function.identity()));
    }

    List<Quoted> of(Collection<Evidence> evidence) {
        return evidence.stream().flatMap(this::quoted).toList();
    }

    private Stream<Quoted> quoted(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Quote quote -> {
                var turn = turns.get(quote.turn());
                yield turn == null || quote.end() > turn.text().length()
                        ? Stream.empty()
                        : Stream.of(new Quoted(
                                quote.turn(),
                                quote.start(),
                                quote.end(),
                                turn.text().substring(quote.start(), quote.end()),
                                quote.prompted()));
            }
        };
    }
}
