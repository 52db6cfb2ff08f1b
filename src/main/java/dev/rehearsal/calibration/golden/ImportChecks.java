package dev.rehearsal.calibration.golden;

import dev.rehearsal.bank.Rubric;
import dev.rehearsal.bank.Target;
import dev.rehearsal.calibration.golden.Imported.Fault;
import dev.rehearsal.calibration.golden.Imported.Rated;
import dev.rehearsal.calibration.table.Span;
import dev.rehearsal.calibration.table.TurnRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Sees whether what a file says makes sense beside the bank. */
final class ImportChecks {

    private static final int LONGEST_TURN = 30_000;
    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_KEY = 200;

    private final Imported transcript;
    private final List<Fault> faults = new ArrayList<>();

    private ImportChecks(Imported transcript) {
        this.transcript = transcript;
    }

    /** What is wrong in one transcript, by the rubric of its version. */
    static List<Fault> of(Imported transcript, Rubric rubric) {
        var checks = new ImportChecks(transcript);
        checks.head();
        checks.turns();
        checks.ratings(rubric);
        return checks.faults;
    }

    /** What is wrong between the transcripts of one file. */
    static List<Fault> doubles(List<Imported> transcripts) {
        var lines = new HashMap<String, Integer>();
        var faults = new ArrayList<Fault>();
        for (var one : transcripts) {
            var first = lines.putIfAbsent(one.key(), one.line());
            if (first != null) {
                faults.add(new Fault(
                        one.line(), "The transcript '%s' is in line %d already.".formatted(one.key(), first)));
            }
        }
        return faults;
    }

    private void head() {
        if (transcript.key().length() > LONGEST_KEY) {
            fault("The name of a transcript has at most %d characters.".formatted(LONGEST_KEY));
        }
        if (Arrays.stream(Target.values()).noneMatch(target -> target.id().equals(transcript.target()))) {
            fault("There is no target '%s'.".formatted(transcript.target()));
        }
        if (!Set.of("complete", "early").contains(transcript.ending())) {
            fault("An interview ends 'complete' or 'early', not '%s'.".formatted(transcript.ending()));
        }
        if (transcript.part() != null && !Set.of("tune", "measure").contains(transcript.part())) {
            fault("A part is 'tune' or 'measure', not '%s'.".formatted(transcript.part()));
        }
        if (transcript.ratings().isEmpty()) {
            fault("The transcript '%s' has no rating.".formatted(transcript.key()));
        }
    }

    private void turns() {
        var ids = new HashSet<Integer>();
        int last = 0;
        for (var turn : transcript.turns()) {
            if (!ids.add(turn.id()) || turn.id() <= last) {
                fault("The ids of turns are different and rise; %d does not.".formatted(turn.id()));
            }
            last = Math.max(last, turn.id());
            if (turn.text().length() > LONGEST_TURN) {
                fault("Turn %d is longer than %,d characters.".formatted(turn.id(), LONGEST_TURN));
            }
        }
    }

    private void ratings(Rubric rubric) {
        var criteria = rubric.criteria().stream()
                .map(criterion -> criterion.id().value())
                .collect(Collectors.toSet());
        var turns = transcript.turns().stream()
                .filter(TurnRow::isCandidate)
                .collect(Collectors.toMap(TurnRow::id, TurnRow::text, (one, other) -> one));
        var seen = new HashSet<List<String>>();
        for (var rating : transcript.ratings()) {
            if (!criteria.contains(rating.criterion())) {
                fault(
                        rating,
                        "Version %d of the rubric has no criterion '%s'."
                                .formatted(rubric.version(), rating.criterion()));
            }
            if (!seen.add(List.of(rating.rater(), rating.criterion()))) {
                fault(rating, "'%s' has rated '%s' already.".formatted(rating.rater(), rating.criterion()));
            }
            check(rating, turns);
        }
    }

    private void check(Rated rating, Map<Integer, String> turns) {
        var level = rating.level();
        if (level != null && (level < 0 || level > 4)) {
            fault(rating, "A level is 0 to 4, not %d.".formatted(level));
        }
        if (rating.note().length() > LONGEST_NOTE || rating.rater().length() > 60) {
            fault(rating, "A note has at most %,d characters, a rater's name 60.".formatted(LONGEST_NOTE));
        }
        if (!transcript.turns().isEmpty() && !rating.evidence().stream().allMatch(span -> isThere(span, turns))) {
            fault(rating, "Evidence for '%s' is not in a turn of the candidate.".formatted(rating.criterion()));
        }
    }

    private static boolean isThere(Span span, Map<Integer, String> turns) {
        var text = turns.get(span.turn());
        return text != null && span.start() >= 0 && span.end() > span.start() && span.end() <= text.length();
    }

    private void fault(String message) {
        faults.add(new Fault(transcript.line(), message));
    }

    private void fault(Rated rating, String message) {
        faults.add(new Fault(rating.line(), message));
    }
}
