package dev.rehearsal.calibration.rubrics;

import dev.rehearsal.bank.RubricSheet;
import dev.rehearsal.bank.RubricVersions.Checked;
import dev.rehearsal.bank.RubricVersions.Doubt;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A draft as the page shows it: with what is wrong with it, and with what it changes. */
record DraftView(
        UUID id,
        String question,
        int basedOn,
        String title,
        int revision,
        Instant updatedAt,
        RubricSheet body,
        Check check,
        List<Change> changes) {

    /** What the bank says of it. */
    record Check(boolean ok, List<Remark> remarks) {

        static Check of(Checked checked) {
            return new Check(
                    checked.faults().isEmpty(),
                    Stream.concat(
                                    checked.faults().stream().map(doubt -> Remark.of("fault", doubt)),
                                    checked.warnings().stream().map(doubt -> Remark.of("warning", doubt)))
                            .toList());
        }
    }

    record Remark(String kind, int line, @Nullable String criterion, String message) {

        static Remark of(String kind, Doubt doubt) {
            return new Remark(kind, doubt.line(), doubt.criterion(), doubt.message());
        }
    }

    static Mono<DraftView> of(Draft draft, RubricDesk desk) {
        return desk.changes(draft)
                .map(changes -> new DraftView(
                        draft.id(),
                        draft.question().value(),
                        draft.basedOn(),
                        draft.title(),
                        draft.revision(),
                        draft.updatedAt(),
                        draft.body(),
                        Check.of(desk.check(draft)),
                        changes));
    }
}
