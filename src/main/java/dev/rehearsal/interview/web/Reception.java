package dev.rehearsal.interview.web;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.assessment.Assessments;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.CandidateView;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.QuestionNotFound;
import dev.rehearsal.bank.Slug;
import dev.rehearsal.bank.Target;
import dev.rehearsal.engine.Engines;
import dev.rehearsal.interview.journal.Interview;
import dev.rehearsal.interview.journal.Interviews;
import dev.rehearsal.interview.journal.Interviews.Made;
import dev.rehearsal.interview.room.Rooms;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sets interviews up and takes them down. */
@Component
class Reception {

    private final Bank bank;
    private final CandidateView view;
    private final Interviews interviews;
    private final Assessments assessments;
    private final Rooms rooms;
    private final Engines engines;
    private final Clock clock;

    Reception(
            Bank bank,
            CandidateView view,
            Interviews interviews,
            Assessments assessments,
            Rooms rooms,
            Engines engines,
            Clock clock) {
        this.bank = bank;
        this.view = view;
        this.interviews = interviews;
        this.assessments = assessments;
        this.rooms = rooms;
        this.engines = engines;
        this.clock = clock;
    }

    /**
     * What somebody wants to practise.
     *
     * @param requestId made by the page, so that asking twice makes one interview
     * @param engine who speaks and who judges; null for what this service uses
     */
    record Wish(
            @Nullable String question,
            @Nullable String target,
            @Nullable UUID requestId,
            @Nullable String engine) {}

    Mono<Made> begin(Wish wish, AccountId owner) {
        return Mono.fromSupplier(() -> engines.offered(wish.engine()))
                .flatMap(engine -> interviews
                        .make(interview(wish, owner))
                        .delayUntil(made -> engines.settle(made.interview().id(), owner.value(), engine)));
    }

    private Interview interview(Wish wish, AccountId owner) {
        if (wish.requestId() == null) {
            throw new NotUnderstood("An interview needs a request id.");
        }
        var entry = bank.entry(question(wish.question()), owner.value());
        var plan = new Interview.Plan(entry.id(), entry.rubric().version(), target(wish.target()));
        // As exact as both databases keep it.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Interview(UUID.randomUUID(), owner, plan, wish.requestId(), now);
    }

    private static QuestionId question(@Nullable String id) {
        if (id == null || !Slug.fits(id)) {
            throw new QuestionNotFound(String.valueOf(id));
        }
        return new QuestionId(id);
    }

    private static Target target(@Nullable String id) {
        return Arrays.stream(Target.values())
                .filter(target -> target.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new NotUnderstood("A target is intermediate, advanced or expert, not '%s'.".formatted(id)));
    }

    /** The question as the candidate may see it. */
    Object brief(Interview interview) {
        return view.of(bank.entry(interview.plan().question()));
    }

    /** Deletes all that was ever said in it, and what was made of that. */
    Mono<Void> delete(UUID interview) {
        rooms.deleted(interview);
        return assessments.erase(interview).then(interviews.delete(interview)).then(engines.forget(interview));
    }

    /** The text without what a database cannot hold. */
    static String storable(String text) {
        return text.replace("\0", "");
    }
}
