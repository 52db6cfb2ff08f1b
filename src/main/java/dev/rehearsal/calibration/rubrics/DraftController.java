package dev.rehearsal.calibration.rubrics;

import dev.rehearsal.account.Audit;
import dev.rehearsal.account.AuditAction;
import dev.rehearsal.account.SignedIn;
import dev.rehearsal.bank.RubricSheet;
import dev.rehearsal.bank.RubricVersions;
import dev.rehearsal.calibration.rating.Rater;
import dev.rehearsal.calibration.rating.Raters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** One draft, on its way to being published. */
@RestController
@RequestMapping("/api/calibration/drafts/{id}")
class DraftController {

    private final Drafts drafts;
    private final RubricDesk desk;
    private final RubricVersions versions;
    private final Raters raters;
    private final Audit audit;

    DraftController(Drafts drafts, RubricDesk desk, RubricVersions versions, Raters raters, Audit audit) {
        this.drafts = drafts;
        this.desk = desk;
        this.versions = versions;
        this.raters = raters;
        this.audit = audit;
    }

    @GetMapping
    Mono<DraftView> one(@PathVariable UUID id) {
        return drafts.get(id).flatMap(draft -> DraftView.of(draft, desk));
    }

    /** A draft as the page sends it back, with the revision that it was loaded at. */
    record Sent(int revision, String title, RubricSheet body) {}

    @PutMapping
    Mono<DraftView> save(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, @RequestBody Sent sent) {
        return raters.of(person.account())
                .map(Rater::id)
                .flatMap(by -> desk.save(id, sent.revision(), sent.title(), sent.body(), by))
                .flatMap(draft -> DraftView.of(draft, desk));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> delete(@PathVariable UUID id) {
        return drafts.get(id).then(drafts.delete(id));
    }

    @GetMapping(path = "/file", produces = MediaType.TEXT_PLAIN_VALUE)
    Mono<String> file(@PathVariable UUID id) {
        return drafts.get(id).map(draft -> versions.file(draft.body()));
    }

    record Publishing(@Nullable String note, int revision) {}

    /** What has become of the draft. */
    record Published(String question, int version, String hash) {}

    @PostMapping("/publish")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Published> publish(
            @AuthenticationPrincipal SignedIn person, @PathVariable UUID id, @RequestBody Publishing publishing) {
        var note = publishing.note() == null ? "" : publishing.note();
        return raters.of(person.account())
                .flatMap(rater -> desk.publish(id, publishing.revision(), note, rater.id()))
                .delayUntil(version -> audit.note(
                        AuditAction.RUBRIC_PUBLISHED,
                        person.account(),
                        "%s, version %d".formatted(version.question(), version.number())))
                .map(version -> new Published(version.question().value(), version.number(), version.hash()));
    }
}
