package dev.rehearsal.calibration.agreement;

import dev.rehearsal.calibration.statistics.Agreement;
import dev.rehearsal.calibration.statistics.Bench;
import dev.rehearsal.calibration.statistics.Figure;
import dev.rehearsal.calibration.statistics.Measure;
import java.util.List;
import java.util.Locale;

/**
 * One sentence about whether a judge deserves trust.
 *
 * @param verdict which of the few things it can say
 * @param sentence the same in plain words
 * @param remarks what else somebody who trusts the judge should know
 */
public record Certificate(Verdict verdict, String sentence, List<String> remarks) {

    /** Below this, Krippendorff advises against even tentative conclusions. */
    private static final double ENOUGH = 0.667;

    /** A judge that agrees with humans this much less than they do with each other is no longer one of them. */
    private static final double TOLERATED = 0.10;

    /** A quarter of a level, on average, is a bias worth a sentence. */
    private static final double BIASED = 0.25;

    private static final int FEWEST_TRANSCRIPTS = 20;

    /** What a certificate can say. */
    public enum Verdict {
        AS_GOOD_AS_HUMANS,
        WORSE_THAN_HUMANS,
        TOO_LITTLE_DATA,
        HUMANS_DISAGREE,
        /** Said where there is no judge. */
        HUMANS_AGREE,
        NO_SECOND_HUMAN,
        AUTHORS_ONLY,
        BIASED;

        /** As the API spells it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One part of the ratings, such as a dimension. */
    record Part(String title, Bench bench) {}

    public Certificate {
        remarks = List.copyOf(remarks);
    }

    static Certificate of(Bench overall, List<Part> dimensions, boolean authors) {
        var biases = dimensions.stream()
                .flatMap(part -> Bias.of(part.title(), part.bench()).stream())
                .toList();
        var remarks = biases.stream().map(Bias::sentence).toList();
        var humans = overall.humanHuman().figure(Measure.ALPHA_ORDINAL);
        if (authors) {
            return new Certificate(
                    Verdict.AUTHORS_ONLY,
                    "These are the authors' readings of their own exemplars, which certify nothing about a judge.",
                    remarks);
        }
        if (overall.humanHuman().pairs() == 0) {
            return new Certificate(
                    Verdict.NO_SECOND_HUMAN,
                    "Nothing was rated by two humans, so nobody knows how far humans agree.",
                    remarks);
        }
        if (overall.judgeHuman().transcripts() < FEWEST_TRANSCRIPTS) {
            return new Certificate(
                    Verdict.TOO_LITTLE_DATA, tooFew(overall.judgeHuman().transcripts()), remarks);
        }
        if (!(humans instanceof Figure.Known alpha) || alpha.value() < ENOUGH) {
            return new Certificate(Verdict.HUMANS_DISAGREE, disagreement(humans), remarks);
        }
        return biases.isEmpty() ? compared(overall, remarks) : biased(biases, remarks);
    }

    /** What can be said of humans where there is no judge. */
    static Certificate ofHumans(Agreement humans, boolean authors) {
        var alpha = humans.figure(Measure.ALPHA_ORDINAL);
        if (authors) {
            return new Certificate(
                    Verdict.AUTHORS_ONLY,
                    "These are the authors' readings of their own exemplars, which certify nothing about a judge.",
                    List.of());
        }
        if (humans.pairs() == 0) {
            return new Certificate(
                    Verdict.NO_SECOND_HUMAN,
                    "Nothing was rated by two humans, so nobody knows how far humans agree.",
                    List.of());
        }
        if (humans.transcripts() < FEWEST_TRANSCRIPTS) {
            return new Certificate(Verdict.TOO_LITTLE_DATA, tooFew(humans.transcripts()), List.of());
        }
        return alpha instanceof Figure.Known known && known.value() >= ENOUGH
                ? new Certificate(
                        Verdict.HUMANS_AGREE,
                        "The humans agree well enough (α %s) to measure a judge by them."
                                .formatted(number(known.value())),
                        List.of())
                : new Certificate(Verdict.HUMANS_DISAGREE, disagreement(alpha), List.of());
    }

    private static String tooFew(int transcripts) {
        return "Too little data: %s rated, and %d are needed before anything can be said."
                .formatted(transcripts(transcripts), FEWEST_TRANSCRIPTS);
    }

    private static String transcripts(int number) {
        return number == 1 ? "1 transcript is" : number + " transcripts are";
    }

    private static String disagreement(Figure humans) {
        return switch (humans) {
            case Figure.Known alpha ->
                "The humans do not agree themselves (α %s, and at least %s is needed), so no judge can be measured by them."
                        .formatted(number(alpha.value()), number(ENOUGH));
            case Figure.Undefined undefined -> "Whether the humans agree cannot be said: " + undefined.why();
        };
    }

    private static Certificate biased(List<Bias> biases, List<String> remarks) {
        var largest = biases.stream()
                .max((one, other) -> Double.compare(Math.abs(one.size()), Math.abs(other.size())))
                .orElseThrow();
        return new Certificate(Verdict.BIASED, "The judge is " + largest.words() + ".", remarks);
    }

    private static Certificate compared(Bench overall, List<String> remarks) {
        if (!(overall.difference() instanceof Figure.Known difference) || difference.interval() == null) {
            return new Certificate(
                    Verdict.TOO_LITTLE_DATA, "Too little data to compare the judge with the humans.", remarks);
        }
        if (difference.interval().low() > -TOLERATED) {
            return new Certificate(
                    Verdict.AS_GOOD_AS_HUMANS,
                    "The judge agrees with the humans as well as they do with each other.",
                    remarks);
        }
        return difference.interval().high() < -TOLERATED
                ? new Certificate(
                        Verdict.WORSE_THAN_HUMANS,
                        "The judge agrees with the humans less than they do with each other, by %s in weighted κ."
                                .formatted(number(-difference.value())),
                        remarks)
                : new Certificate(
                        Verdict.TOO_LITTLE_DATA,
                        "Too little data to tell whether the judge agrees as well as the humans do: the difference is between %s and %s."
                                .formatted(
                                        signed("%+.2f", difference.interval().low()),
                                        signed("%+.2f", difference.interval().high())),
                        remarks);
    }

    /** A judge that is kinder or stricter than the humans on one dimension. */
    private record Bias(String title, double size) {

        static List<Bias> of(String title, Bench bench) {
            return bench.judgeHuman().figure(Measure.BIAS) instanceof Figure.Known bias
                            && bias.interval() != null
                            && !bias.interval().holds(0)
                            && Math.abs(bias.value()) >= BIASED
                    ? List.of(new Bias(title, bias.value()))
                    : List.of();
        }

        String words() {
            return "biased by %s on %s".formatted(signed("%+.1f", size), title);
        }

        String sentence() {
            return "On %s the judge is %s than the humans, by %s of a level on average."
                    .formatted(title, size > 0 ? "kinder" : "stricter", number(Math.abs(size)));
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String signed(String format, double value) {
        return String.format(Locale.ROOT, format, value).replace('-', '\u2212');
    }
}
