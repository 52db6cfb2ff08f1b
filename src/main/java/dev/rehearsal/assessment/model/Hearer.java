package dev.rehearsal.assessment.model;

import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.model.Opinion.Quoted;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Level;
import dev.rehearsal.engine.StructuredReply;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Turns what a model replied about one criterion into a finding that rests on what was verified alone. */
record Hearer(Examination examination) {

    private static final double UNSURE = 0.4;
    private static final int SHOWN = 200;
    private static final String FAR_OFF =
            " The words quoted are far from what the rubric expects or stand beside words meant for a judge or a model, so this counts as level 1 until somebody has looked at it.";

    Mono<Attempt> hear(StructuredReply reply) {
        return switch (reply) {
            case StructuredReply.Filled filled -> read(filled.json());
            case StructuredReply.CutOff ignored ->
                Mono.just(new Attempt(
                        notJudged("The model's answer broke off."), "It broke off before its end. Be briefer."));
            case StructuredReply.Refused refused ->
                Mono.just(new Attempt(notJudged(refused.why().sentence()), null));
            case StructuredReply.Unavailable ignored ->
                Mono.just(new Attempt(notJudged("The model could not be reached."), null));
            case StructuredReply.Misconfigured wrong -> Mono.just(new Attempt(notJudged(wrong.what()), null));
        };
    }

    private Mono<Attempt> read(String json) {
        return switch (OpinionForm.read(json)) {
            case OpinionForm.Read.Faulty faulty ->
                Mono.just(new Attempt(notJudged("The model's answer could not be read."), faulty.faults()));
            case OpinionForm.Read.Understood understood ->
                examination.of(understood.opinion()).map(result -> attempt(understood.opinion(), result));
        };
    }

    private Attempt attempt(Opinion opinion, Examination.Result result) {
        return new Attempt(finding(opinion, result), unknown(opinion, result));
    }

    private Finding finding(Opinion opinion, Examination.Result result) {
        var level = opinion.level();
        if (level == null) {
            return examination.file().matter().nothingShown(criterion(), opinion.reason(), opinion.confidence());
        }
        if (!result.evidence().isEmpty()) {
            return judged(opinion, level, result);
        }
        return result.barred() > 0
                ? examination
                        .file()
                        .matter()
                        .nothingShown(criterion(), "What was quoted for this has no bearing on it.", UNSURE)
                : notJudged("The model quoted words that were not said.");
    }

    /** Who rests a level on words that may not count, or that are far from the matter, is not sure of it. */
    private Finding judged(Opinion opinion, Level level, Examination.Result result) {
        boolean isSure = result.firm() && result.barred() == 0;
        double confidence = isSure ? opinion.confidence() : Math.min(UNSURE, opinion.confidence());
        return result.firm()
                ? new Finding.Judged(criterion(), level, result.evidence(), opinion.reason(), confidence)
                : new Finding.Judged(
                        criterion(), Level.WEAK, result.evidence(), opinion.reason() + FAR_OFF, confidence);
    }

    private @Nullable String unknown(Opinion opinion, Examination.Result result) {
        return opinion.level() == null || result.unknown().isEmpty()
                ? null
                : result.unknown().stream().map(Hearer::unknown).collect(Collectors.joining(" "));
    }

    private static String unknown(Quoted quote) {
        var text = quote.text();
        return "The words \u201C%s\u201D do not stand in turn %d of the candidate."
                .formatted(text.length() > SHOWN ? text.substring(0, SHOWN) : text, quote.turn());
    }

    private Finding notJudged(String why) {
        return new Finding.NotJudged(criterion(), why);
    }

    private CriterionId criterion() {
        return examination.criterion().id();
    }
}
