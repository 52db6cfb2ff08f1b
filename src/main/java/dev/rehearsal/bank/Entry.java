package dev.rehearsal.bank;

/**
 * A question with the rubric that is in force for new interviews.
 *
 * @param question what is asked and what the interviewer knows
 * @param rubric what the judge looks for
 */
public record Entry(Question question, Rubric rubric) {

    public QuestionId id() {
        return question.id();
    }
}
