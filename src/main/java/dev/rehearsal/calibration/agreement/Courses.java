package dev.rehearsal.calibration.agreement;

import dev.rehearsal.calibration.agreement.Severity.Names;
import dev.rehearsal.calibration.statistics.SeverityDrift;
import dev.rehearsal.calibration.statistics.SeverityDrift.Course;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How raters have changed from the first half of their ratings to the second, in figures and in words.
 *
 * @param byRater of everybody who can be followed
 */
record Courses(Map<String, Course> byRater, Names names) {

    static Courses of(Body body, Names names) {
        return new Courses(
                SeverityDrift.of(body.ratings(), names.period()).stream()
                        .collect(Collectors.toMap(Course::rater, Function.identity())),
                names);
    }

    /** In logits; above 0 the rater has become more severe. */
    record Change(double value, double se) {}

    record Moved(Stretch from, Stretch to, double change, double se, String sentence) {}

    record Stretch(String period, double severity, double se) {}

    /**
     * Null for who cannot be followed: who has one half only, or is the only one with two and has nobody beside both.
     */
    @Nullable
    Change change(String rater) {
        var course = byRater.get(rater);
        return course == null ? null : new Change(course.change(), course.error());
    }

    /** Null unless the change is large, and larger than chance. */
    @Nullable
    Moved moved(String rater) {
        var course = byRater.get(rater);
        if (course == null || !(followsTwo() ? haveParted() : course.drifts())) {
            return null;
        }
        var from = course.stretches().getFirst();
        var to = course.stretches().getLast();
        return new Moved(
                new Stretch("first half", from.severity(), from.error()),
                new Stretch("second half", to.severity(), to.error()),
                course.change(),
                course.error(),
                followsTwo() ? apart(course) : sentence(course));
    }

    private boolean followsTwo() {
        return byRater.size() == 2;
    }

    private boolean haveParted() {
        var both = byRater.values().stream().toList();
        return both.getFirst().partsFrom(both.getLast());
    }

    private String sentence(Course course) {
        return "%s has become %s, by %s logits from the first half of their ratings to the second."
                .formatted(
                        names.label(course.rater()),
                        course.change() > 0 ? "more severe" : "milder",
                        Severity.number(Math.abs(course.change())));
    }

    /** Of two, the middle change lies half-way between them and does not say who has moved. */
    private String apart(Course course) {
        var both = byRater.keySet().stream().map(names::label).sorted().toList();
        return ("%s and %s have moved apart, by %s logits from the first half of their ratings to the second; "
                        + "which of them has moved cannot be seen without a third who can be followed.")
                .formatted(both.getFirst(), both.getLast(), Severity.number(2 * Math.abs(course.change())));
    }
}
