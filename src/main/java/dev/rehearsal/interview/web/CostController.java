package dev.rehearsal.interview.web;

import dev.rehearsal.account.SignedIn;
import dev.rehearsal.engine.ModelUse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What an interview and its report took of language models. */
@RestController
class CostController {

    private final OwnInterviews own;
    private final ModelUse use;

    CostController(OwnInterviews own, ModelUse use) {
        this.own = own;
        this.use = use;
    }

    /**
     * What was used, and what it cost.
     *
     * @param lines one for each model and purpose; empty when no model was called
     * @param costUsd of all; null when the price of one is not known
     * @param pricesOf the day of the price table
     */
    record Cost(List<ModelUse.Line> lines, @Nullable BigDecimal costUsd, String pricesOf) {

        static Cost of(List<ModelUse.Line> lines, String pricesOf) {
            boolean known = lines.stream().map(ModelUse.Line::costUsd).allMatch(Objects::nonNull);
            return new Cost(
                    lines,
                    known
                            ? lines.stream()
                                    .map(ModelUse.Line::costUsd)
                                    .filter(Objects::nonNull)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                            : null,
                    pricesOf);
        }
    }

    @GetMapping("/api/interviews/{id}/cost")
    Mono<Cost> cost(@PathVariable String id, @AuthenticationPrincipal SignedIn person) {
        return own.find(id, person)
                .flatMap(interview -> use.of(interview.id()))
                .map(lines -> Cost.of(lines, use.pricesOf()));
    }
}
