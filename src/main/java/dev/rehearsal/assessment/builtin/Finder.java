package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Evidence;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.builtin.Shown.Covered;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes a finding of what was shown: level, quotes, reason and confidence. */
final class Finder {

    private static final int QUOTES = 4;

    private final Case matter;
    private final Coefficients coefficients;

    Finder(Case matter, Coefficients coefficients) {
        this.matter = matter;
        this.coefficients = coefficients;
    }

    Finding finding(Shown shown) {
        double share = shown.share();
        double confidence = confidence(share);
        var evidence = evidence(shown);
        var level =
                evidence.isEmpty() ? null : coefficients.scale().level(share).orElse(null);
        return level == null
                ? matter.nothingShown(shown.criterion(), Reasons.nothing(matter, shown), confidence)
                : new Finding.Judged(shown.criterion(), level, evidence, Reasons.level(level, shown), confidence);
    }

    /** A level in the middle of its stretch is as sure as this judge can be; one at the edge is a coin's throw. */
    private double confidence(double share) {
        return 0.4 + 0.5 * coefficients.scale().margin(share);
    }

    private boolean isHeld(Covered point) {
        return point.degree() > 0;
    }

    /**
     * The best words for each point that was made, the strongest first, then the candidate's own answer, no span inside
     * another.
     */
    private List<Evidence> evidence(Shown shown) {
        var quotes = new LinkedHashMap<String, Evidence>();
        var points = shown.points().stream()
                .filter(this::isHeld)
                .sorted(Comparator.comparingDouble(Covered::degree).reversed())
                .map(Covered::best)
                .filter(Objects::nonNull)
                .map(Match::utterance);
        Stream.concat(points, shown.ownWords().utterances().stream())
                .filter(utterance -> quotes.values().stream().noneMatch(quote -> overlaps(quote, utterance)))
                .limit(QUOTES)
                .forEachOrdered(
                        utterance -> quotes.put(utterance.turn() + ":" + utterance.span(), quote(shown, utterance)));
        return List.copyOf(quotes.values());
    }

    private static boolean overlaps(Evidence evidence, Utterance utterance) {
        return evidence instanceof Evidence.Quote quote
                && quote.turn() == utterance.turn()
                && quote.start() < utterance.span().end()
                && utterance.span().start() < quote.end();
    }

    private Evidence quote(Shown shown, Utterance utterance) {
        return new Evidence.Quote(
                utterance.turn(),
                utterance.span().start(),
                utterance.span().end(),
                matter.askedBefore(utterance.turn()).contains(shown.criterion()));
    }
}
