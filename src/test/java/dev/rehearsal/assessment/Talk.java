package dev.rehearsal.assessment;

import dev.rehearsal.assessment.Transcript.Ending;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A talk about a question, turn by turn, half a minute each. */
public final class Talk {

    public static final Instant BEGIN = Instant.parse("2026-03-01T10:00:00Z");

    private final Entry entry;
    private final List<Turn> turns = new ArrayList<>();

    private Talk(Entry entry) {
        this.entry = entry;
    }

    public static Talk about(String question) {
        return new Talk(TestBank.packed().entry(new QuestionId(question)));
    }

    public static Talk about(Entry entry) {
        return new Talk(entry);
    }

    /** The interviewer asks for these criteria. */
    public Talk asks(String text, String... criteria) {
        var asksFor = Stream.of(criteria).map(CriterionId::new).collect(Collectors.toSet());
        turns.add(new Turn.Interviewer(turns.size() + 1, text, now(), Set.copyOf(asksFor)));
        return this;
    }

    /** The candidate says this, a turn each. */
    public Talk says(String... texts) {
        return says(List.of(texts));
    }

    public Talk says(List<String> texts) {
        texts.forEach(text -> turns.add(new Turn.Candidate(turns.size() + 1, text, now())));
        return this;
    }

    public Case complete() {
        return ended(Ending.COMPLETE);
    }

    public Case ended(Ending ending) {
        var transcript = new Transcript(
                UUID.randomUUID(),
                entry.id(),
                entry.rubric().version(),
                Target.ADVANCED,
                turns,
                ending,
                new Sitting(BEGIN, List.of(), 0));
        return new Case(entry.question(), entry.rubric(), transcript);
    }

    public List<Turn> turns() {
        return List.copyOf(turns);
    }

    private Instant now() {
        return BEGIN.plus(Duration.ofSeconds(30L * turns.size()));
    }
}
