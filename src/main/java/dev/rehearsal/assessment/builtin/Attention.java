package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Evidence;
import dev.rehearsal.assessment.Remarks;
import dev.rehearsal.assessment.Remarks.Flag;
import dev.rehearsal.assessment.Remarks.Heard;
import dev.rehearsal.assessment.text.Gate;
import dev.rehearsal.bank.Rubric;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Notices what is said beside the criteria: red flags, bonus points, and words that are meant for a machine. */
final class Attention {

    /** True of orders to whatever judges as well as of orders to the model that speaks as interviewer. */
    private static final String WORDS_FOR_A_MACHINE =
            "Words in this turn are meant for a judge or a model, not as an answer; they earned nothing.";

    private final Case matter;

    Attention(Case matter) {
        this.matter = matter;
    }

    Remarks remarks(Yardstick yardstick, Listener.Heard heard) {
        return new Remarks(
                mistakes(yardstick, new Mistakes(matter.transcript().turns(), heard.scorer())),
                recognised(matter.rubric().bonus(), yardstick, heard.scorer()),
                injections(heard.sentences()));
    }

    private List<Heard> mistakes(Yardstick yardstick, Mistakes mistakes) {
        return matter.rubric().redFlags().stream()
                .flatMap(flag -> mistakes.made(yardstick.signals(flag.id())).stream()
                        .map(match -> new Heard(flag.id(), List.of(quote(match.utterance())))))
                .toList();
    }

    private List<Heard> recognised(List<Rubric.Signal> signals, Yardstick yardstick, Scorer scorer) {
        return signals.stream()
                .map(signal -> recognised(signal, yardstick, scorer))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Heard> recognised(Rubric.Signal signal, Yardstick yardstick, Scorer scorer) {
        return yardstick.signals(signal.id()).stream()
                .flatMap(sentence -> scorer.saying(sentence.statement()).stream())
                .max(Comparator.comparingDouble(Match::said))
                .map(match -> new Heard(signal.id(), List.of(quote(match.utterance()))));
    }

    private static Evidence quote(Utterance utterance) {
        return new Evidence.Quote(
                utterance.turn(), utterance.span().start(), utterance.span().end(), false);
    }

    private static List<Flag> injections(List<Said> sentences) {
        return sentences.stream()
                .filter(sentence -> sentence.gate() == Gate.INJECTION)
                .map(Said::turn)
                .distinct()
                .map(turn -> new Flag(turn, WORDS_FOR_A_MACHINE))
                .toList();
    }
}
