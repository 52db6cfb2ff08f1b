package dev.rehearsal.calibration.agreement;

import dev.rehearsal.calibration.agreement.Body.Criterion;
import dev.rehearsal.calibration.agreement.Figures.Shown;
import dev.rehearsal.calibration.statistics.Facet;
import dev.rehearsal.calibration.statistics.Rasch;
import dev.rehearsal.calibration.statistics.Rasch.Element;
import dev.rehearsal.calibration.statistics.Rating;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Who is severe, who is erratic, and who has changed: raters on one scale, the judge as one of them. */
record Severity(
        boolean undefined,
        @Nullable String why,
        String method,
        int iterations,
        boolean converged,
        int n,
        List<RaterLine> raters,
        List<CriterionLine> criteria,
        List<TranscriptLine> transcripts,
        List<Double> steps,
        @Nullable Separation raterSeparation,
        List<String> sentences) {

    private static final String METHOD =
            "Many-facet Rasch model with one rating scale, joint maximum likelihood; criteria and raters centred at 0";
    private static final double ERRATIC = 1.4;
    private static final double FLAT = 0.6;
    private static final double SEVERE = 0.5;

    /**
     * One rater; above 0 more severe than the others.
     *
     * @param change from the first half of their ratings to the second; null where that cannot be said
     * @param drift null unless the change is large and no chance
     */
    record RaterLine(
            String id,
            String label,
            boolean judge,
            double severity,
            double se,
            double infit,
            double outfit,
            int n,
            String reading,
            Courses.@Nullable Change change,
            Courses.@Nullable Moved drift) {}

    record CriterionLine(
            String id,
            String title,
            String question,
            double difficulty,
            double se,
            double infit,
            double outfit,
            int n) {}

    record TranscriptLine(String id, double ability, double se, double infit, double outfit, int n) {}

    record Separation(double sd, Shown reliability) {}

    /** How raters are called, and when they rated. */
    record Names(Map<String, String> labels, ToIntFunction<Rating> period) {

        String label(String rater) {
            return rater.equals(Body.JUDGE) ? "The judge" : labels.getOrDefault(rater, "A rater");
        }
    }

    static Severity of(Body body, Names names) {
        return switch (Rasch.of(body.ratings())) {
            case Rasch.Unsolved unsolved ->
                new Severity(
                        true,
                        named(unsolved.why(), names),
                        METHOD,
                        0,
                        false,
                        0,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of());
            case Rasch.Solved solved -> of(solved, body, names);
        };
    }

    private static String named(String sentence, Names names) {
        var named = sentence.replace(Body.JUDGE, "the judge");
        for (var rater : names.labels().entrySet()) {
            named = named.replace(rater.getKey(), rater.getValue());
        }
        return named;
    }

    private static Severity of(Rasch.Solved solved, Body body, Names names) {
        var courses = Courses.of(body, names);
        var raters = solved.of(Facet.RATER).stream()
                .map(rater -> line(rater, courses, names))
                .sorted(Comparator.comparingDouble(RaterLine::severity).reversed())
                .toList();
        return new Severity(
                false,
                null,
                METHOD,
                solved.rounds(),
                solved.converged(),
                solved.ratings(),
                raters,
                solved.of(Facet.CRITERION).stream()
                        .map(criterion -> line(criterion, body.criteria().get(criterion.id())))
                        .toList(),
                solved.of(Facet.TRANSCRIPT).stream().map(Severity::line).toList(),
                solved.steps(),
                new Separation(solved.deviation(Facet.RATER), Shown.of(solved.reliability(Facet.RATER))),
                sentences(raters));
    }

    private static RaterLine line(Element rater, Courses courses, Names names) {
        return new RaterLine(
                rater.id(),
                names.label(rater.id()),
                rater.id().equals(Body.JUDGE),
                rater.measure(),
                rater.error(),
                rater.infit(),
                rater.outfit(),
                rater.ratings(),
                reading(rater),
                courses.change(rater.id()),
                courses.moved(rater.id()));
    }

    private static String reading(Element rater) {
        var severity = Math.abs(rater.measure()) < SEVERE || Math.abs(rater.measure()) < 2 * rater.error()
                ? "about as severe as the others"
                : rater.measure() > 0 ? "more severe than the others" : "milder than the others";
        if (rater.infit() > ERRATIC) {
            return severity + ", and erratic";
        }
        return rater.infit() < FLAT ? severity + ", and more predictable than ratings usually are" : severity;
    }

    private static List<String> sentences(List<RaterLine> raters) {
        var sentences = new ArrayList<String>();
        for (var rater : raters) {
            if (!rater.reading().equals("about as severe as the others")) {
                sentences.add("%s is %s (severity %s, infit %s)."
                        .formatted(rater.label(), rater.reading(), number(rater.severity()), number(rater.infit())));
            }
            if (rater.drift() != null) {
                sentences.add(rater.drift().sentence());
            }
        }
        return sentences.stream().distinct().toList();
    }

    private static CriterionLine line(Element element, @Nullable Criterion criterion) {
        return new CriterionLine(
                criterion == null ? element.id() : criterion.id(),
                criterion == null ? element.id() : criterion.title(),
                criterion == null ? "" : criterion.question(),
                element.measure(),
                element.error(),
                element.infit(),
                element.outfit(),
                element.ratings());
    }

    private static TranscriptLine line(Element element) {
        return new TranscriptLine(
                element.id(), element.measure(), element.error(), element.infit(), element.outfit(), element.ratings());
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replace('-', '\u2212');
    }
}
