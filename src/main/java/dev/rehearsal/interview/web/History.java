package dev.rehearsal.interview.web;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.assessment.Assessments;
import dev.rehearsal.assessment.Summary;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.interview.journal.Interview;
import dev.rehearsal.interview.journal.Interviews;
import dev.rehearsal.interview.journal.Surveys;
import dev.rehearsal.interview.journal.Surveys.Touched;
import dev.rehearsal.interview.state.Lifecycle;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** An account's interviews, old and new. */
@Component
class History {

    private final Interviews interviews;
    private final Surveys surveys;
    private final Assessments assessments;
    private final Bank bank;
    private final Clock clock;

    History(Interviews interviews, Surveys surveys, Assessments assessments, Bank bank, Clock clock) {
        this.interviews = interviews;
        this.surveys = surveys;
        this.assessments = assessments;
        this.bank = bank;
        this.clock = clock;
    }

    private record Known(Map<UUID, Lifecycle> lifecycles, Map<UUID, Instant> touches, Map<UUID, Summary> summaries) {}

    /** All interviews of this account, newest first. */
    Mono<List<InterviewLine>> of(AccountId owner) {
        return interviews
                .of(owner)
                .collectList()
                .flatMap(all -> known(owner, all)
                        .map(known -> all.stream()
                                .map(interview -> line(interview, known))
                                .toList()));
    }

    /** The line of one interview. */
    Mono<InterviewLine> line(Interview interview) {
        return known(interview.owner(), List.of(interview)).map(known -> line(interview, known));
    }

    private Mono<Known> known(AccountId owner, List<Interview> all) {
        var ids = all.stream().map(Interview::id).toList();
        return Mono.zip(
                        lifecycles(owner),
                        surveys.lastTouches(owner).collectMap(Touched::interview, Touched::at),
                        assessments.summaries(ids).collectMap(Summary::interview))
                .map(found -> new Known(found.getT1(), found.getT2(), found.getT3()));
    }

    private Mono<Map<UUID, Lifecycle>> lifecycles(AccountId owner) {
        return surveys.lifecycles(owner)
                .collect(
                        HashMap::new,
                        (Map<UUID, Lifecycle> all, Surveys.Of event) -> all.put(
                                event.interview(),
                                all.getOrDefault(event.interview(), Lifecycle.NEW)
                                        .after(event.recorded())));
    }

    private InterviewLine line(Interview interview, Known known) {
        var id = interview.id();
        var course = new InterviewLine.Course(
                known.lifecycles().getOrDefault(id, Lifecycle.NEW),
                known.touches().getOrDefault(id, interview.createdAt()),
                known.summaries().get(id));
        var profile = bank.entry(interview.plan().question()).question().profile();
        return InterviewLine.of(interview, profile, course, clock.instant());
    }
}
