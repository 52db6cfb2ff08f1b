package dev.rehearsal.interview.voice;

import dev.rehearsal.interview.language.Language;
import dev.rehearsal.interview.policy.Line;
import dev.rehearsal.interview.policy.Line.Phrase;
import dev.rehearsal.interview.policy.Move;
import dev.rehearsal.interview.state.Memory;
import dev.rehearsal.interview.state.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says the bank's own sentences, joined by a few phrases, and now and then by a word of the candidate's. */
public final class ScriptedVoice {

    /** Phrases that a question can do without; a person does not put one before every question. */
    private static final Set<String> LEAD_INS = Set.of("stay", "stay-with", "turn-to", "deeper");

    private static final String STAY = "stay";
    private static final String STAY_WITH = "stay-with";
    private static final String TERM = "term";
    private static final int TURNS_PER_TERM = 4;

    private final Language language;

    public ScriptedVoice(Language language) {
        this.language = language;
    }

    /** The words for a move, given what was said before and what the candidate said last. */
    public Words words(Move move, Memory memory, String heard) {
        var said = new ArrayList<String>();
        var uses = new ArrayList<String>();
        String question = null;
        for (Line line : move.lines()) {
            switch (line) {
                case Phrase phrase ->
                    phrase(phrase, memory, heard, move.lines().size()).ifPresent(found -> {
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

    // A move that asks with a phrase, as the last word does, is repeated as that phrase.
    private static @Nullable String question(@Nullable String asked, Move move, List<String> said) {
        boolean asksWithPhrase =
                asked == null && said.size() == 1 && said.getFirst().endsWith("?");
        return asksWithPhrase && move.asksFor().isEmpty() ? said.getFirst() : asked;
    }

    private record Found(String text, List<String> uses) {}

    private Optional<Found> phrase(Phrase phrase, Memory memory, String heard, int lines) {
        if (LEAD_INS.contains(phrase.purpose())) {
            if (memory.kinds().size() % 2 == 0) {
                return Optional.empty();
            }
            return withTerm(phrase, memory, heard).or(() -> fresh(phrase, memory));
        }
        return fresh(phrase, memory).or(() -> lines > 1 ? Optional.empty() : Optional.of(again(phrase, memory)));
    }

    private Optional<Found> withTerm(Phrase phrase, Memory memory, String heard) {
        boolean enough =
                memory.usedOf(TERM).size() * TURNS_PER_TERM >= memory.kinds().size();
        if (!phrase.purpose().equals(STAY) || enough) {
            return Optional.empty();
        }
        return Terms.last(heard, term -> !memory.used(key(term)))
                .flatMap(term -> fresh(new Phrase(STAY_WITH, Map.of(TERM, term)), memory)
                        .map(found ->
                                new Found(found.text(), List.of(found.uses().getFirst(), key(term)))));
    }

    private static String key(String term) {
        return TERM + ":" + term;
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
