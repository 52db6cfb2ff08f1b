package dev.rehearsal.calibration;

import dev.rehearsal.assessment.Assessments;
import dev.rehearsal.assessment.Sitting;
import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.assessment.Turn;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Target;
import dev.rehearsal.calibration.Studio.Person;
import java.time.Instant;
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
        var wish = Map.of("question", question, "target", "advanced", "requestId", UUID.randomUUID());
        var interview = person.post("/api/interviews", wish).text("id");
        studio.part(Assessments.class)
                .submit(transcript(UUID.fromString(interview), question))
                .block();
        return interview;
    }

    private static Transcript transcript(UUID interview, String question) {
        var now = Instant.parse("2026-03-01T10:00:00Z");
        return new Transcript(
                interview,
                new QuestionId(question),
                1,
                Target.ADVANCED,
                List.of(
                        new Turn.Interviewer(1, "How would you keep the two paths alike?", now, Set.of()),
                        new Turn.Candidate(2, SAID, now.plusSeconds(40))),
                Transcript.Ending.COMPLETE,
                new Sitting(now, List.of(), 0));
    }
}
