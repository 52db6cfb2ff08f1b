package dev.rehearsal.interview.web;

import dev.rehearsal.engine.Engine;
import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.interview.journal.InterviewEvent.Manner;
import dev.rehearsal.interview.state.InterviewState;
import dev.rehearsal.interview.state.Spoken;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an interview's engine is, and what it did.
 *
 * @param trouble one sentence when the engine cannot be used; null where it can
 * @param voiced by whom the words were found, one line for each prompt; empty for the scripted voice
 */
record EngineUse(
        String id,
        String name,
        Part voice,
        Part judge,
        @Nullable String trouble,
        List<Voiced> voiced) {

    /** One part of an engine; its name is "provider/model" where it is a model. */
    record Part(String kind, String name) {}

    /**
     * Turns of one voice with one prompt.
     *
     * @param prompt its id, version and hash
     * @param instead turns that were said in the planned words all the same, by reason
     */
    record Voiced(String voice, String prompt, long turns, List<Instead> instead) {}

    /** So many turns for this reason. */
    record Instead(String why, long turns) {}

    static EngineUse of(Engine engine, @Nullable String trouble, InterviewState state) {
        return new EngineUse(
                engine.id(),
                engine.name(),
                part(engine.voice(), new Part("scripted", "Scripted interviewer")),
                part(engine.judge(), new Part("built-in", "Built-in judge")),
                trouble,
                voiced(state));
    }

    private static Part part(@Nullable LanguageModel model, Part own) {
        return model == null ? own : new Part("model", model.name().toString());
    }

    private static List<Voiced> voiced(InterviewState state) {
        return state.talk().turns().stream()
                .map(Spoken::manner)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(manner -> List.of(manner.voice(), manner.prompt())))
                .entrySet()
                .stream()
                .map(group -> new Voiced(
                        group.getKey().getFirst(),
                        group.getKey().getLast(),
                        group.getValue().size(),
                        instead(group.getValue())))
                .sorted(Comparator.comparing(Voiced::voice).thenComparing(Voiced::prompt))
                .toList();
    }

    private static List<Instead> instead(List<Manner> manners) {
        return manners.stream()
                .map(Manner::instead)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(reason -> new Instead(reason.getKey(), reason.getValue()))
                .toList();
    }
}
