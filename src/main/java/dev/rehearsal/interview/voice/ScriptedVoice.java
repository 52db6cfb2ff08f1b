package dev.rehearsal.interview.voice;

import dev.rehearsal.interview.journal.MoveKind;
import dev.rehearsal.interview.language.Language;
import dev.rehearsal.interview.policy.Line;
import dev.rehearsal.interview.policy.Line.Phrase;
import dev.rehearsal.interview.policy.Move;
import dev.rehearsal.interview.state.Memory;
import dev.rehearsal.interview.state.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says the bank's own sentences, joined by a few phrases. */
public final class ScriptedVoice {

    /** Phrases that a question can do without; a person does not put the same sort before every one. */
    private static final Set<String> LEAD_INS = Set.of("stay", "touched-before", "ask-next", "deeper");

    /** Shows that somebody listens, and says nothing of how good it was. */
    private static final Phrase NOTED = new Phrase("noted");

    private final Language language;

    public ScriptedVoice(Language language) {
        this.language = language;
    }

    /** The words for a move, given what was said before. */
    public Words words(Move move, Memory memory) {
        var said = new ArrayList<String>();
        var uses = new ArrayList<String>();
        String question = null;
        for (Line line : move.lines()) {
            switch (line) {
                case Phrase phrase ->
                    phrase(phrase, memory, move.lines().size()).ifPresent(found -> {
                        said.add(found.text());
                        uses.addAll(found.uses());
                    });
                case Line.Scripted scripted -> said.add(scripted.text());
                case Line.Asking asking -> {
                    question = asking.text();
                    said.add(asking.text());
                }
            }
        }
        return new Words(String.join(" ", said), question(question, move, said), uses);
    }

    // A move that asks with a phrase, as the last word and a challenge do, is repeated as that phrase.
    private static @Nullable String question(@Nullable String asked, Move move, List<String> said) {
        boolean asksWithPhrase = asked == null
                && move.asksFor().isEmpty()
                && !said.isEmpty()
                && said.getLast().endsWith("?");
        boolean answersOnly = move.kind() == MoveKind.ANSWER || move.kind() == MoveKind.ACKNOWLEDGE;
        return asksWithPhrase && !answersOnly ? said.getLast() : asked;
    }

    private record Found(String text, List<String> uses) {}

    private Optional<Found> phrase(Phrase phrase, Memory memory, int lines) {
        if (LEAD_INS.contains(phrase.purpose())) {
            return fresh(memory.kinds().size() % 2 == 0 ? NOTED : phrase, memory);
        }
        return fresh(phrase, memory).or(() -> lines > 1 ? Optional.empty() : Optional.of(again(phrase, memory)));
    }

    private Optional<Found> fresh(Phrase phrase, Memory memory) {
        var ways = language.ways(phrase.purpose());
        return IntStream.range(0, ways.size())
                .filter(way -> !memory.used(Use.phrase(phrase.purpose(), way)))
                .mapToObj(way -> found(phrase, way))
                .findFirst();
    }

    // All ways are used up, and silence would be worse than a phrase that was heard long ago.
    private Found again(Phrase phrase, Memory memory) {
        return found(
                phrase, memory.kinds().size() % language.ways(phrase.purpose()).size());
    }

    private Found found(Phrase phrase, int way) {
        var text = language.ways(phrase.purpose()).get(way);
        for (var slot : phrase.slots().entrySet()) {
            text = text.replace("{%s}".formatted(slot.getKey()), slot.getValue());
        }
        return new Found(text, List.of(Use.phrase(phrase.purpose(), way)));
    }
}
