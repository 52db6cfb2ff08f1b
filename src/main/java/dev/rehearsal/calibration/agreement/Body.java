package dev.rehearsal.calibration.agreement;

import dev.rehearsal.bank.Dimension;
import dev.rehearsal.calibration.golden.Given;
import dev.rehearsal.calibration.golden.GoldenSet;
import dev.rehearsal.calibration.runs.RunStore.Found;
import dev.rehearsal.calibration.statistics.Rating;
import dev.rehearsal.calibration.statistics.Ratings;
import dev.rehearsal.calibration.statistics.Scale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The ratings of a golden set with the findings of judges among them, ready to be counted.
 *
 * @param ratings every level that was given, by whomever
 * @param leftOut what was given no level, and why
 * @param criteria what each criterion is, by question and id
 */
record Body(Ratings ratings, List<Left> leftOut, Map<String, Criterion> criteria) {

    /** Under which name a judge rates. */
    static final String JUDGE = "judge";

    /** The same for a second judge, or a second version. */
    static final String OTHER_JUDGE = "judge after";

    /** One criterion of one question. */
    record Criterion(String question, String id, String title, Dimension dimension) {

        String key() {
            return key(question, id);
        }

        static String key(String question, String criterion) {
            return question + "/" + criterion;
        }
    }

    /** Something without a level: not reached, or not judged. */
    record Left(String rater, String criterion, boolean reached) {}

    /** The findings of one run, under the name that they get here. */
    record Findings(String rater, List<Found> found) {}

    static Body of(GoldenSet set, Map<String, Criterion> criteria, List<Findings> judges) {
        var questions = new HashMap<UUID, String>();
        set.items().forEach(item -> questions.put(item.transcript(), item.question()));
        var collector = new Collector(questions, criteria);
        set.ratings().forEach(collector::add);
        judges.forEach(judge -> judge.found().forEach(found -> collector.add(judge.rater(), found)));
        return new Body(new Ratings(Scale.LEVELS, collector.ratings), collector.left, criteria);
    }

    /** What belongs to these criteria alone. */
    Body where(Predicate<Criterion> chosen) {
        Predicate<String> keys = key -> {
            var criterion = criteria.get(key);
            return criterion != null && chosen.test(criterion);
        };
        return new Body(
                ratings.where(rating -> keys.test(rating.criterion())),
                leftOut.stream().filter(left -> keys.test(left.criterion())).toList(),
                criteria);
    }

    /** Without one of the raters. */
    Body without(String rater) {
        return new Body(
                ratings.where(rating -> !rating.rater().equals(rater)),
                leftOut.stream().filter(left -> !left.rater().equals(rater)).toList(),
                criteria);
    }

    Figures.LeftOut leftOut(Predicate<String> rater) {
        var theirs = leftOut.stream().filter(left -> rater.test(left.rater())).toList();
        long notReached = theirs.stream().filter(left -> !left.reached()).count();
        return new Figures.LeftOut(notReached, theirs.size() - notReached);
    }

    private static final class Collector {

        private final Map<UUID, String> questions;
        private final Map<String, Criterion> criteria;
        private final List<Rating> ratings = new ArrayList<>();
        private final List<Left> left = new ArrayList<>();

        Collector(Map<UUID, String> questions, Map<String, Criterion> criteria) {
            this.questions = questions;
            this.criteria = criteria;
        }

        void add(Given given) {
            var level = given.level();
            var key = key(given.transcript(), given.criterion());
            if (!criteria.containsKey(key)) {
                return;
            }
            if (level == null) {
                left.add(new Left(given.rater().toString(), key, false));
            } else {
                ratings.add(
                        new Rating(given.rater().toString(), given.transcript().toString(), key, level));
            }
        }

        void add(String rater, Found found) {
            var key = key(found.transcript(), found.finding().criterion());
            if (!criteria.containsKey(key) || !questions.containsKey(found.transcript())) {
                return;
            }
            var category = found.finding().category();
            if (category == null) {
                left.add(new Left(rater, key, !found.finding().kind().equals("not-reached")));
            } else {
                ratings.add(new Rating(rater, found.transcript().toString(), key, category));
            }
        }

        private String key(UUID transcript, String criterion) {
            return Criterion.key(questions.getOrDefault(transcript, ""), criterion);
        }
    }
}
