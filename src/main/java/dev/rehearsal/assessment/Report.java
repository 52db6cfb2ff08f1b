package dev.rehearsal.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Target;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate reads: the shape of its JSON, made by code from findings, rubric and transcript. Lists are empty
 * and scores null until the judge is done.
 *
 * @param interview whose report it is
 * @param question what was asked
 * @param target the bar that the verdict is against
 * @param status how far it has come
 * @param progress null unless it is being judged
 * @param judge null before anything was judged
 * @param rubricVersion the version that it was scored by
 * @param scoredAt when the last finding was made
 * @param overall weighted mean of all criteria, 0 to 4
 * @param verdict against the target
 * @param dimensions weighted mean of the criteria of each
 * @param findings in the order of the rubric
 * @param strengths ids of criteria, the best first
 * @param improvements at most two, the most valuable first
 * @param redFlags mistakes that were heard
 * @param bonus what went beyond the expected
 * @param stages coverage over time
 * @param hintsUsed how often the candidate asked for one
 * @param flags what a human should look at
 * @param exemplar paragraphs of the bank's strong answer
 * @param transcript what was said
 */
public record Report(
        UUID interview,
        Titled question,
        String target,
        Status status,
        @Nullable Progress progress,
        @Nullable JudgeName judge,
        int rubricVersion,
        @Nullable Instant scoredAt,
        @Nullable Score overall,
        @Nullable Range verdict,
        List<DimensionScore> dimensions,
        List<Line> findings,
        List<String> strengths,
        List<Improvement> improvements,
        List<Heard> redFlags,
        List<Heard> bonus,
        List<StageCover> stages,
        int hintsUsed,
        List<Flag> flags,
        List<String> exemplar,
        Script transcript) {

    /** How far a report has come. */
    public enum Status {
        @JsonProperty("judging")
        JUDGING,
        @JsonProperty("ready")
        READY,
        /** The judge could not be asked about something; {@link Assessments#judgeAgain} tries again. */
        @JsonProperty("incomplete")
        INCOMPLETE,
        /** The interview still runs, so nothing was judged. */
        @JsonProperty("not-ended")
        NOT_ENDED
    }

    /** Criteria judged, of how many. */
    public record Progress(int done, int total) {}

    /** An id with the words that people read. */
    public record Titled(String id, String title) {}

    /**
     * A number as far as it is known.
     *
     * @param point null when something was not judged; within a range where the judge did not agree with itself
     */
    public record Score(double low, double high, @Nullable Double point) {}

    /**
     * A verdict as far as it is known.
     *
     * @param point null when something was not judged and the range spans several
     */
    public record Range(String low, String high, @Nullable String point) {}

    /** The score of one dimension. */
    public record DimensionScore(
            String id,
            String title,
            double low,
            double high,
            @Nullable Double point) {}

    /**
     * One finding with what the rubric says about its criterion.
     *
     * @param required the level that the target asks for
     * @param kind "judged", "no-evidence", "not-reached" or "not-judged"
     * @param anchor text of the level reached
     * @param next text of the level above
     * @param spread null unless the judge was asked several times and did not agree with itself
     */
    public record Line(
            String criterion,
            String title,
            String dimension,
            String stage,
            int weight,
            String looksFor,
            int required,
            String kind,
            @Nullable Integer level,
            String reason,
            @Nullable Double confidence,
            @Nullable String anchor,
            @Nullable String next,
            List<Quoted> evidence,
            @Nullable Spread spread) {}

    /** A verbatim span of a candidate turn, with its words. */
    public record Quoted(int turn, int start, int end, String text, boolean prompted) {}

    /** Where more would be worth most. */
    public record Improvement(String criterion, String why, String tryNext) {}

    /** A red flag or a bonus point, and where it was heard. */
    public record Heard(String id, String title, List<Quoted> evidence) {}

    /**
     * A stage of the interview.
     *
     * @param coveredAtSeconds the interview's clock when the first of its criteria was shown; null when none was
     * @param share how much of its criteria was shown in the end, 0 to 1
     */
    public record StageCover(
            String id, String title, @Nullable Long coveredAtSeconds, double share) {}

    /** The turns, in the order in which they were spoken. */
    public record Script(List<Spoken> turns) {}

    /**
     * One turn.
     *
     * @param speaker "interviewer" or "candidate"
     */
    public record Spoken(int id, String speaker, String text, Instant at) {}

    /** The answer while an interview still runs. */
    public static Report notEnded(UUID interview, QuestionId question, String title, Target target, int rubricVersion) {
        var titled = new Titled(question.value(), title);
        return empty(interview, titled, Names.of(target), Status.NOT_ENDED, null, rubricVersion);
    }

    /** The answer while the judge is at work. */
    public static Report begun(Transcript transcript, Titled question, Scoring scoring, Progress progress) {
        return empty(
                transcript.interview(),
                question,
                Names.of(transcript.target()),
                scoring.summary().status(),
                progress,
                scoring.basis().rubricVersion());
    }

    /** The same with what was said. */
    public Report with(Script said) {
        return new Report(
                interview,
                question,
                target,
                status,
                progress,
                judge,
                rubricVersion,
                scoredAt,
                overall,
                verdict,
                dimensions,
                findings,
                strengths,
                improvements,
                redFlags,
                bonus,
                stages,
                hintsUsed,
                flags,
                exemplar,
                said);
    }

    private static Report empty(
            UUID interview,
            Titled question,
            String target,
            Status status,
            @Nullable Progress progress,
            int rubricVersion) {
        return new Report(
                interview,
                question,
                target,
                status,
                progress,
                null,
                rubricVersion,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of(),
                new Script(List.of()));
    }
}
