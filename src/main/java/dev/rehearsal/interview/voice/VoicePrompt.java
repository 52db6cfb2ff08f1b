package dev.rehearsal.interview.voice;

import dev.rehearsal.engine.Prompt;
import dev.rehearsal.engine.PromptTemplate;
import dev.rehearsal.interview.journal.MoveKind;
import dev.rehearsal.interview.state.Spoken;
import dev.rehearsal.interview.state.Use;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a model is told that is to find the words for a move. Rubric and references are not among it. */
record VoicePrompt(PromptTemplate template, Telling telling) {

    private static final JsonMapper JSON = new JsonMapper();

    private static final int WORDS = 90;
    private static final int WORDS_OF_OPENING = 250;

    /** A turn as data, on one line. */
    private record Line(int turn, String speaker, String text) {}

    /** @param breach what was wrong with the first try; null for the first try */
    Prompt fill(@Nullable Breach breach) {
        var question = telling.entry().question();
        var words = new HashMap<String, Object>();
        words.put("title", question.profile().title());
        words.put("problem", question.brief().problem());
        words.put("functional", question.brief().functional());
        words.put("nonFunctional", question.brief().nonFunctional());
        words.put("constraints", question.brief().constraints());
        words.put("transcript", transcript());
        words.put("words", telling.reply().move().text());
        words.put("limit", limit());
        words.put("again", breach == null ? (Object) false : breach.advice());
        words.put("rest", beginning().<Object>map(Spoken::text).orElse(false));
        for (var kind : MoveKind.values()) {
            words.put(kind.id(), telling.reply().move().kind() == kind);
        }
        return template.fill(words);
    }

    int limit() {
        return switch (telling.reply().move().kind()) {
            case OPEN, CLOSE -> WORDS_OF_OPENING;
            case ANSWER, REPEAT, PROBE, FOLLOW_UP, TWIST, HINT, NUDGE, ADVANCE, ACKNOWLEDGE, TIME_WARNING ->
                Math.max(WORDS, Vocabulary.count(telling.reply().move().text()));
        };
    }

    boolean asks() {
        boolean isAsked = beginning().stream().anyMatch(turn -> turn.text().contains("?"));
        return !isAsked && telling.reply().move().text().contains("?");
    }

    /** The turn that this one continues. */
    private Optional<Spoken> beginning() {
        return telling.reply().move().uses().stream()
                .filter(Use::isRest)
                .map(Use::turnOfRest)
                .flatMap(id -> telling.state().talk().turns().stream().filter(turn -> turn.id() == id))
                .findFirst();
    }

    private String transcript() {
        return telling.state().talk().turns().stream()
                .sorted(Comparator.comparingInt(Spoken::id))
                .map(turn -> new Line(turn.id(), turn.byCandidate() ? "candidate" : "interviewer", turn.text()))
                .map(JSON::writeValueAsString)
                .collect(Collectors.joining("\n"));
    }
}
