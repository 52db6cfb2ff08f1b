package dev.rehearsal.calibration.appeal;

import dev.rehearsal.account.SignedIn;
import dev.rehearsal.assessment.Scoring;
import dev.rehearsal.calibration.dispute.Dispute.Outcome;
import dev.rehearsal.calibration.dispute.DisputeView;
import dev.rehearsal.calibration.dispute.Disputes;
import dev.rehearsal.calibration.table.Page;
import dev.rehearsal.calibration.table.Refused;
import java.util.List;
import java.util.Objects;
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

    @GetMapping("/api/interviews/{id}/disputes")
    Flux<DisputeView> of(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        return desk.of(person.account(), id).map(DisputeView::toCandidate);
    }

    /**
     * What a candidate disputes.
     *
     * @param scoring the number of the report; the first where it is not named
     */
    record Raised(
            @Nullable Integer scoring,
            @Nullable String criterion,
            @Nullable String words) {

        DisputeDesk.Raised told() {
            return new DisputeDesk.Raised(
                    Objects.requireNonNullElse(scoring, Scoring.FIRST),
                    Objects.requireNonNullElse(criterion, ""),
                    Objects.requireNonNullElse(words, ""));
        }
    }

    @PostMapping("/api/interviews/{id}/disputes")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<DisputeView> raise(
            @AuthenticationPrincipal SignedIn person, @PathVariable UUID id, @RequestBody Raised raised) {
        return desk.raise(person.account(), id, raised.told()).map(DisputeView::toCandidate);
    }

    @GetMapping("/api/calibration/disputes")
    Mono<Page<DisputeView>> all(
            @RequestParam(defaultValue = "open") String status,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        return disputes.all(!status.equals("answered"), new Page.Cut(offset, limit))
                .map(page -> new Page<>(
                        page.items().stream().map(DisputeView::toRater).toList(), page.total()));
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
    Mono<DisputeView> answer(
            @AuthenticationPrincipal SignedIn person, @PathVariable UUID id, @RequestBody Answering answering) {
        return desk.answer(person.account(), id, answering.sent()).map(DisputeView::toRater);
    }
}
