package dev.rehearsal.assessment;

import java.util.List;
import java.util.Optional;

/** Every judge of this service, none of them believed: what they quote is looked up before anybody hears of it. */
public interface JudgePanel {

    List<Judge> all();

    /** The judge of this kind, "built-in" or "model". */
    default Optional<Judge> of(String kind) {
        return all().stream().filter(judge -> judge.name().kind().equals(kind)).findFirst();
    }

    /**
     * The model judge of this name, told something else than the others; empty when there is none, or no such words.
     */
    default Optional<Judge> told(String name, String prompt) {
        return Optional.empty();
    }
}
