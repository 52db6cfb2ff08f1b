package dev.rehearsal.bank.web;

import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Question.Profile;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/**
 * What the bank shows of a question before it is opened.
 *
 * @param summary the first sentences of the problem
 * @param criteria how many things are looked for; which ones stays secret
 */
record QuestionCard(
        String id,
        String title,
        String format,
        String difficulty,
        String category,
        long minutes,
        String experience,
        List<String> tags,
        String summary,
        int criteria) {

    private static final int LONGEST_SUMMARY = 200;

    static QuestionCard of(Entry entry) {
        Profile profile = entry.question().profile();
        return new QuestionCard(
                entry.id().value(),
                profile.title(),
                profile.format().id(),
                profile.difficulty().id(),
                profile.category().title(),
                profile.time().toMinutes(),
                profile.experience(),
                profile.tags(),
                summary(entry.question().brief().problem()),
                entry.rubric().criteria().size());
    }

    /** As many whole sentences as fit; a first sentence that is too long is cut between words. */
    static String summary(String problem) {
        String text = problem.replaceAll("\\s+", " ").strip();
        if (text.length() <= LONGEST_SUMMARY) {
            return text;
        }
        int end = lastBoundary(BreakIterator.getSentenceInstance(Locale.ENGLISH), text, LONGEST_SUMMARY);
        if (end > 0) {
            return text.substring(0, end).strip();
        }
        int cut = lastBoundary(BreakIterator.getWordInstance(Locale.ENGLISH), text, LONGEST_SUMMARY - 1);
        return text.substring(0, cut).strip() + "…";
    }

    private static int lastBoundary(BreakIterator boundaries, String text, int longest) {
        boundaries.setText(text);
        return boundaries.isBoundary(longest) ? longest : boundaries.preceding(longest);
    }
}
