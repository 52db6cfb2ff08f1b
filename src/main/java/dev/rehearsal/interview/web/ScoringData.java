package dev.rehearsal.interview.web;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.PersonalData;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.Scoring;
import dev.rehearsal.assessment.Scorings;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Which scorings somebody asked for. They stay with the interview; nothing says any more who asked. */
@Component
class ScoringData implements PersonalData {

    private final Scorings scorings;

    ScoringData(Scorings scorings) {
        this.scorings = scorings;
    }

    record Asked(UUID interview, int number, int rubricVersion, JudgeName judge, Instant at) {

        static Asked of(Scoring scoring) {
            return new Asked(
                    scoring.summary().interview(),
                    scoring.number(),
                    scoring.basis().rubricVersion(),
                    scoring.basis().judge(),
                    scoring.asked().at());
        }
    }

    @Override
    public String name() {
        return "scorings";
    }

    @Override
    public Mono<Object> export(AccountId account) {
        return scorings.askedBy(account.value())
                .map(Asked::of)
                .collectList()
                .filter(all -> !all.isEmpty())
                .map(all -> all);
    }

    @Override
    public Mono<Void> pass(AccountId guest, AccountId account) {
        return scorings.pass(guest.value(), account.value());
    }

    @Override
    public Mono<Void> erase(AccountId account) {
        return scorings.forgetWhoAsked(account.value());
    }
}
