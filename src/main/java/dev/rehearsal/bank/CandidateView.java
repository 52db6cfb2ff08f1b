package dev.rehearsal.bank;

/** A question as a candidate may see it, wherever pages show it. */
public interface CandidateView {

    /** What is asked, ready to be written as JSON; never what the interviewer or the judge knows. */
    Object of(Entry entry);
}
