package dev.rehearsal.bank;

import java.util.List;

/**
 * A way through the bank.
 *
 * @param id stable, so that progress can hang on it
 * @param title a few words
 * @param summary for whom it is
 * @param weeks in order
 */
public record Plan(String id, String title, String summary, List<Week> weeks) {

    public Plan {
        weeks = List.copyOf(weeks);
    }

    /**
     * What to practise in one week.
     *
     * @param title a few words
     * @param goal what one can do at its end
     * @param entries in the order in which to practise them
     * @param topics what to read, by the topic's id
     */
    public record Week(String title, String goal, List<QuestionId> entries, List<String> topics) {

        public Week {
            entries = List.copyOf(entries);
            topics = List.copyOf(topics);
        }
    }
}
