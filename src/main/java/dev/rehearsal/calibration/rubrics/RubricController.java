package dev.rehearsal.calibration.rubrics;

import dev.rehearsal.account.SignedIn;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.QuestionNotFound;
import dev.rehearsal.bank.RubricSheet;
import dev.rehearsal.bank.RubricVersions;
import dev.rehearsal.bank.RubricVersions.Version;
import dev.rehearsal.calibration.rating.Rater;
import dev.rehearsal.calibration.rating.Raters;
import dev.rehearsal.calibration.trials.Trial;
import dev.rehearsal.calibration.trials.Trials;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The versions of rubrics for the pages: what there is, how two of them differ, what is in force. */
@RestController
@RequestMapping("/api/calibration/rubrics")
class RubricController {

    private final Bank bank;
    private final RubricVersions versions;
    private final Drafts drafts;
    private final RubricDesk desk;
    private final Raters raters;
    private final Trials trials;

    RubricController(Bank bank, RubricVersions versions, Drafts drafts, RubricDesk desk, Raters raters, Trials trials) {
        this.bank = bank;
        this.versions = versions;
        this.drafts = drafts;
        this.desk = desk;
        this.raters = raters;
        this.trials = trials;
    }

    record Titled(String id, String title) {}

    /** One question in the list. */
    record Line(
            Titled question,
            int inForce,
            long drafts,
            @Nullable String experiment) {}

    @GetMapping
    Flux<Line> all() {
        return Mono.zip(
                        drafts.all().collect(Collectors.groupingBy(Draft::question, Collectors.counting())),
                        trials.running()
                                .collectMap(
                                        Trial::question, trial -> trial.kind().word()))
                .flatMapIterable(known -> bank.entries().stream()
                        .map(entry -> new Line(
                                new Titled(
                                        entry.id().value(),
                                        entry.question().profile().title()),
                                entry.rubric().version(),
                                known.getT1().getOrDefault(entry.id(), 0L),
                                known.getT2().get(entry.id())))
                        .toList());
    }

    /** Everything about the versions of one rubric. */
    record Whole(String question, int inForce, List<Shown> versions, List<DraftLine> drafts, List<Logged> log) {}

    record Shown(
            int version,
            String source,
            String note,
            @Nullable String by,
            Instant at,
            String hash,
            @Nullable Integer basedOn,
            String status) {}

    record DraftLine(
            UUID id,
            int basedOn,
            String title,
            Instant updatedAt,
            int revision,
            @Nullable String by) {}

    record Logged(Instant at, @Nullable String by, String what, int version, String note) {}

    @GetMapping("/{question}")
    Mono<Whole> one(@PathVariable String question) {
        var entry = entry(question);
        return raters.all()
                .collect(Collectors.toMap(Rater::id, Rater::label))
                .flatMap(labels -> Mono.zip(
                                versions.versions(entry.id()).collectList(),
                                drafts.of(entry.id()).collectList(),
                                versions.releases(entry.id()).collectList(),
                                trials.running(entry.id()).map(List::of).defaultIfEmpty(List.of()))
                        .map(all -> new Whole(
                                question,
                                entry.rubric().version(),
                                all.getT1().stream()
                                        .map(version -> shown(version, entry, all.getT4(), labels))
                                        .toList(),
                                all.getT2().stream()
                                        .map(draft -> line(draft, labels))
                                        .toList(),
                                all.getT3().stream()
                                        .map(release -> logged(release, labels))
                                        .toList())));
    }

    private static Shown shown(Version version, Entry entry, List<Trial> running, Map<UUID, String> labels) {
        return new Shown(
                version.number(),
                version.source(),
                version.note().text(),
                label(version.note().by(), labels),
                version.at(),
                version.hash(),
                version.basedOn(),
                status(version.number(), entry, running));
    }

    /** Whoever gets a version while it is tried, to the page a share of the accounts is a canary. */
    private static String status(int version, Entry entry, List<Trial> running) {
        if (version == entry.rubric().version()) {
            return "in-force";
        }
        return running.stream()
                .filter(trial -> trial.version() == version)
                .map(trial -> trial.isShadow() ? "shadow" : "canary")
                .findFirst()
                .orElse("retired");
    }

    private static DraftLine line(Draft draft, Map<UUID, String> labels) {
        return new DraftLine(
                draft.id(),
                draft.basedOn(),
                draft.title(),
                draft.updatedAt(),
                draft.revision(),
                label(draft.updatedBy(), labels));
    }

    private static Logged logged(RubricVersions.Release release, Map<UUID, String> labels) {
        return new Logged(
                release.at(),
                label(release.note().by(), labels),
                release.what(),
                release.version(),
                release.note().text());
    }

    private static @Nullable String label(@Nullable UUID by, Map<UUID, String> labels) {
        return by == null ? null : labels.getOrDefault(by, "Somebody who has left");
    }

    @GetMapping("/{question}/versions/{version}")
    Mono<RubricSheet> version(@PathVariable String question, @PathVariable int version) {
        return desk.sheet(entry(question).id(), version);
    }

    @GetMapping(path = "/{question}/versions/{version}/file", produces = MediaType.TEXT_PLAIN_VALUE)
    Mono<String> file(@PathVariable String question, @PathVariable int version) {
        return version(question, version).map(versions::file);
    }

    @GetMapping("/{question}/difference")
    Mono<List<Change>> difference(@PathVariable String question, @RequestParam int from, @RequestParam String to) {
        var id = entry(question).id();
        return Mono.zip(desk.sheet(id, from), sheet(id, to), Change::between);
    }

    /** A version by its number, or a draft as "draft:" and its id. */
    private Mono<RubricSheet> sheet(QuestionId question, String named) {
        if (named.startsWith("draft:")) {
            return drafts.get(UUID.fromString(named.substring("draft:".length())))
                    .map(Draft::body);
        }
        return desk.sheet(question, Integer.parseInt(named));
    }

    record Beginning(int basedOn, @Nullable String title) {}

    @PostMapping("/{question}/drafts")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<DraftView> begin(
            @AuthenticationPrincipal SignedIn person, @PathVariable String question, @RequestBody Beginning beginning) {
        var title = beginning.title() == null ? "Draft of version " + beginning.basedOn() : beginning.title();
        return raters.of(person.account())
                .flatMap(rater -> desk.begin(entry(question).id(), beginning.basedOn(), title, rater.id()))
                .flatMap(draft -> DraftView.of(draft, desk));
    }

    private Entry entry(String question) {
        if (!question.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new QuestionNotFound(question);
        }
        return bank.entry(new QuestionId(question));
    }
}
