package dev.rehearsal.calibration.dispute;

import dev.rehearsal.account.SignedIn;
import dev.rehearsal.calibration.dispute.Dispute.Outcome;
import dev.rehearsal.calibration.table.Page;
import dev.rehearsal.calibration.table.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Disputes for both sides: the candidate sees the report's, a rater sees the transcript's. */
@RestController
class DisputeController {

    private final DisputeDesk desk;
    private final Disputes disputes;

    DisputeController(DisputeDesk desk, Disputes disputes) {
        this.desk = desk;
        this.disputes = disputes;
    }

    /** A dispute as one of the sides reads it. */
    record Shown(
            UUID id,
            @Nullable UUID interview,
            @Nullable UUID transcript,
            String criterion,
            String words,
            Instant raisedAt,
            String status,
            @Nullable Answered answer) {

        static Shown toCandidate(Dispute dispute) {
            return of(dispute, dispute.interview(), null);
        }

        static Shown toRater(Dispute dispute) {
            return of(dispute, null, dispute.transcript());
        }

        private static Shown of(Dispute dispute, @Nullable UUID interview, @Nullable UUID transcript) {
            var answer = dispute.answer();
            return new Shown(
                    dispute.id(),
                    interview,
                    transcript,
                    dispute.criterion(),
                    dispute.words(),
                    dispute.raisedAt(),
                    answer == null ? "open" : "answered",
                    answer == null
                            ? null
                            : new Answered(
                                    answer.outcome().name().toLowerCase(Locale.ROOT),
                                    answer.level(),
                                    answer.words(),
                                    answer.at()));
        }
    }

    record Answered(String outcome, @Nullable Integer level, String words, Instant at) {}

    @GetMapping("/api/interviews/{id}/disputes")
    Flux<Shown> of(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        return desk.of(person.account(), id).map(Shown::toCandidate);
    }

    record Raised(String criterion, @Nullable String words) {}

    @PostMapping("/api/interviews/{id}/disputes")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Shown> raise(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, @RequestBody Raised raised) {
        var words = raised.words() == null ? "" : raised.words();
        return desk.raise(person.account(), id, raised.criterion(), words).map(Shown::toCandidate);
    }

    @GetMapping("/api/calibration/disputes")
    Mono<Page<Shown>> all(
            @RequestParam(defaultValue = "open") String status,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        return disputes.all(!status.equals("answered"), new Page.Cut(offset, limit))
                .map(page ->
                        new Page<>(page.items().stream().map(Shown::toRater).toList(), page.total()));
    }

    record Answering(
            @Nullable String outcome,
            @Nullable Integer level,
            @Nullable String words) {

        DisputeDesk.Sent sent() {
            var meant = switch (outcome == null ? "" : outcome) {
                case "upheld" -> Outcome.UPHELD;
                case "changed" -> Outcome.CHANGED;
                default -> throw Refused.faulty("A finding is 'upheld' or 'changed'.", List.of());
            };
            return new DisputeDesk.Sent(meant, level, words == null ? "" : words);
        }
    }

    @PostMapping("/api/calibration/disputes/{id}/answer")
    Mono<Shown> answer(
            @AuthenticationPrincipal SignedIn person, @PathVariable UUID id, @RequestBody Answering answering) {
        return desk.answer(person.account(), id, answering.sent()).map(Shown::toRater);
    }
}
