package dev.rehearsal.interview.voice;

import dev.rehearsal.bank.Entry;
import dev.rehearsal.interview.journal.Interview;
import dev.rehearsal.interview.state.InterviewState;
import dev.rehearsal.interview.state.OpenReply;

/**
 * What is to be said, and to whom.
 *
 * @param state the interview as it stands, the reply's move included
 * @param again whether somebody has heard a beginning of it that will not be said in the same words
 */
public record Telling(Interview interview, Entry entry, InterviewState state, OpenReply reply, boolean again) {}
