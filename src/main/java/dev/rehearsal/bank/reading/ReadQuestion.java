package dev.rehearsal.bank.reading;

import dev.rehearsal.bank.Format;
import dev.rehearsal.bank.Question.Brief;
import dev.rehearsal.bank.Question.Fact;
import dev.rehearsal.bank.Question.FollowUp;
import dev.rehearsal.bank.Question.Hint;
import dev.rehearsal.bank.Question.Marked;
import dev.rehearsal.bank.Question.Notes;
import dev.rehearsal.bank.Question.Profile;
import dev.rehearsal.bank.Question.Script;
import dev.rehearsal.bank.Question.Twist;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question's file as far as it could be read, with the lines that its rubric is checked against.
 *
 * @param outline the parts of the file
 * @param format null when the file does not say
 * @param profile null when something in it is wrong
 * @param brief what the candidate is told at once
 * @param lists what belongs to criteria, red flags and bonus points
 */
record ReadQuestion(
        Outline outline, @Nullable Format format, @Nullable Profile profile, Brief brief, Lists lists) {

    /**
     * The lists that are checked against the rubric.
     *
     * @param facts given when asked for
     * @param components what a solution is expected to contain
     * @param lookFor what a good answer shows
     * @param pointed the items that name ids, by their heading
     */
    record Lists(List<Fact> facts, List<String> components, List<String> lookFor, PointedLists pointed) {}

    /** The items that name ids of the rubric. */
    record PointedLists(
            List<Pointed> hints,
            List<Pointed> followUps,
            List<Pointed> twists,
            List<Pointed> redFlags,
            List<Pointed> bonus) {}

    /** The script, once all ids are known to be spelled well. */
    Script script() {
        PointedLists pointed = lists.pointed();
        return new Script(
                lists.facts(),
                pointed.hints().stream()
                        .map(hint -> new Hint(hint.criterion(), hint.text().value()))
                        .toList(),
                pointed.followUps().stream()
                        .map(question -> new FollowUp(
                                question.criterion(), question.text().value()))
                        .toList(),
                pointed.twists().stream()
                        .map(twist -> new Twist(twist.criteria(), twist.text().value()))
                        .toList(),
                new Notes(lists.components(), lists.lookFor(), marked(pointed.redFlags()), marked(pointed.bonus())));
    }

    private static List<Marked> marked(List<Pointed> items) {
        return items.stream()
                .map(item -> new Marked(item.id(), item.text().value()))
                .toList();
    }
}
