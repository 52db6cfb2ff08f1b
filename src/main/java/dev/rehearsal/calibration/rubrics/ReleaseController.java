package dev.rehearsal.calibration.rubrics;

import dev.rehearsal.account.Audit;
import dev.rehearsal.account.AuditAction;
import dev.rehearsal.account.SignedIn;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.QuestionNotFound;
import dev.rehearsal.bank.RubricSheet;
import dev.rehearsal.bank.RubricVersions;
import dev.rehearsal.calibration.rating.Raters;
import dev.rehearsal.calibration.table.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts earlier versions back in force, and hands out what is in force as files; both are in the trail. */
@RestController
@RequestMapping("/api/calibration/rubrics")
class ReleaseController {

    private final Bank bank;
    private final RubricVersions versions;
    private final RubricDesk desk;
    private final Raters raters;
    private final Audit audit;

    ReleaseController(Bank bank, RubricVersions versions, RubricDesk desk, Raters raters, Audit audit) {
        this.bank = bank;
        this.versions = versions;
        this.desk = desk;
        this.raters = raters;
        this.audit = audit;
    }

    record Back(int version, @Nullable String note) {}

    /** What is in force now. */
    record InForce(String question, int version) {}

    @PostMapping("/{question}/roll-back")
    Mono<InForce> rollBack(
            @AuthenticationPrincipal SignedIn person, @PathVariable String question, @RequestBody Back back) {
        var note = back.note() == null ? "" : back.note();
        return raters.of(person.account())
                .flatMap(rater -> desk.rollBack(entry(question).id(), back.version(), note, rater.id()))
                .then(Mono.defer(() -> audit.note(
                        AuditAction.RUBRIC_ROLLED_BACK,
                        person.account(),
                        "%s, to version %d".formatted(question, back.version()))))
                .then(Mono.fromSupplier(
                        () -> new InForce(question, entry(question).rubric().version())));
    }

    private Entry entry(String question) {
        if (!question.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new QuestionNotFound(question);
        }
        return bank.entry(new QuestionId(question));
    }

    /** The files of the versions that were put in force here, to be laid into the bank's folder. */
    @GetMapping(path = "/export", produces = "application/zip")
    Mono<byte[]> export(@AuthenticationPrincipal SignedIn person) {
        return Flux.fromIterable(bank.entries())
                .filterWhen(entry -> versions.releases(entry.id()).hasElements())
                .collectMap(
                        entry -> "rubrics/%s/rubric.yaml".formatted(entry.id()),
                        entry -> versions.file(RubricSheet.of(entry.rubric())))
                .delayUntil(files ->
                        audit.note(AuditAction.RUBRICS_EXPORTED, person.account(), "%d files".formatted(files.size())))
                .map(Zip::of)
                .switchIfEmpty(Mono.error(() -> Refused.notFound("No version was put in force here.")));
    }
}
