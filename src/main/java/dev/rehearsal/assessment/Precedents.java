package dev.rehearsal.assessment;

import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.QuestionId;
import java.util.List;

/**
 * What humans have given elsewhere, where a judge had it wrong: shown to model judges before they judge. Implemented by
 * whoever keeps ratings; answers at once, from memory.
 */
public interface Precedents {

    /** Nobody has marked anything. */
    Precedents NONE = new Precedents() {
        @Override
        public List<Precedent> of(QuestionId question) {
            return List.of();
        }

        @Override
        public String mark() {
            return "";
        }
    };

    /** Those of one question, always in the same order. */
    List<Precedent> of(QuestionId question);

    /** Another one whenever any of them changes: a judge that was shown others is another judge. Empty without any. */
    String mark();

    /**
     * One of them.
     *
     * @param level 0 for no evidence, else 1 to 4
     * @param quotes what the candidate had said that the human went by
     * @param why in the human's words
     */
    record Precedent(CriterionId criterion, int level, List<String> quotes, String why) {

        public Precedent {
            quotes = List.copyOf(quotes);
        }
    }
}
