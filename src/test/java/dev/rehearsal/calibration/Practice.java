package dev.rehearsal.calibration;

import dev.rehearsal.assessment.Assessments;
import dev.rehearsal.assessment.Sitting;
import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.assessment.Turn;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Target;
import dev.rehearsal.calibration.Studio.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Interviews that are over as soon as they are begun. */
final class Practice {

    static final String SAID = "I would log the marmalade features at serving time and train on those.";

    private Practice() {}

    /** An interview of this person's, with a transcript that is handed in. */
    static String interview(Studio studio, Person person, String question) {
        return interview(studio, person, question, List.of(SAID));
    }

    /** The same in which the candidate says this, paragraph by paragraph. */
    static String interview(Studio studio, Person person, String question, List<String> said) {
        return interview(studio, person, question, said, "built-in");
    }

    /** The same with this engine. */
    static String interview(Studio studio, Person person, String question, List<String> said, String engine) {
        var wish = Map.of("question", question, "target", "advanced", "requestId", UUID.randomUUID(), "engine", engine);
        var interview = person.post("/api/interviews", wish).text("id");
        studio.part(Assessments.class)
                .submit(transcript(UUID.fromString(interview), question, said))
                .block();
        return interview;
    }

    private static Transcript transcript(UUID interview, String question, List<String> said) {
        var now = Instant.parse("2026-03-01T10:00:00Z");
        var turns = new ArrayList<Turn>();
        turns.add(new Turn.Interviewer(1, "How would you keep the two paths alike?", now, Set.of()));
        said.forEach(words -> turns.add(new Turn.Candidate(turns.size() + 1, words, now.plusSeconds(40))));
        return new Transcript(
                interview,
                new QuestionId(question),
                1,
                Target.ADVANCED,
                turns,
                Transcript.Ending.COMPLETE,
                new Sitting(now, List.of(), 0));
    }
}
