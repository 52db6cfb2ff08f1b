package dev.rehearsal.calibration.consent;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.PersonalData;
import dev.rehearsal.calibration.dispute.DisputeView;
import dev.rehearsal.calibration.dispute.Disputes;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a candidate said about findings. It goes with the interviews that it is about. */
@Component
class DisputeData implements PersonalData {

    private final Disputes disputes;
    private final Consents consents;
    private final Tidying tidying;

    DisputeData(Disputes disputes, Consents consents, Tidying tidying) {
        this.disputes = disputes;
        this.consents = consents;
        this.tidying = tidying;
    }

    @Override
    public String name() {
        return "disputes";
    }

    @Override
    public Mono<Object> export(AccountId account) {
        return disputes.interviews()
                .collectList()
                .flatMapIterable(Function.identity())
                .filterWhen(interview -> consents.owns(interview, account))
                .concatMap(disputes::of)
                .map(DisputeView::toCandidate)
                .collectList()
                .filter(all -> !all.isEmpty())
                .cast(Object.class);
    }

    @Override
    public Mono<Void> erase(AccountId account) {
        return tidying.tidy();
    }
}
