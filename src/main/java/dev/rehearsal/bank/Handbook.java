package dev.rehearsal.bank;

import java.util.List;

/** What all questions share: the steps of an answer, the dimensions of a judgement, plans and things to read. */
public interface Handbook {

    /** How an answer goes and what it is judged by. */
    Framework framework();

    /** Ways through the bank, by the weeks that somebody has. */
    List<Plan> plans();

    /** Things to read, by topic. */
    List<Topic> topics();
}
