package dev.rehearsal.interview.state;

import dev.rehearsal.interview.journal.InterviewEvent.MoveChosen;

/**
 * A turn of the interviewer that is being spoken.
 *
 * @param id number of the event that opened it
 * @param move what is being said
 */
public record OpenReply(int id, MoveChosen move) {}
