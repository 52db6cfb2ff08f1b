package dev.rehearsal.bank;

import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The questions that can be practised, with the rubrics they are judged by. */
public interface Bank {

    /** All entries, by title. */
    List<Entry> entries();

    /**
     * The entry with this id.
     *
     * @throws QuestionNotFound when the bank has none; answered as 404
     */
    Entry entry(QuestionId id);

    /**
     * The entry with which this account begins an interview: while a new version of its rubric is tried on a share of
     * the accounts, each of them always gets the same one.
     */
    default Entry entry(QuestionId id, UUID account) {
        return entry(id);
    }

    /** A rubric as it was published under this version; fails with {@link RubricNotFound} when there is none. */
    Mono<Rubric> rubric(QuestionId question, int version);
}
