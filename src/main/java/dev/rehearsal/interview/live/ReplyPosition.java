package dev.rehearsal.interview.live;

/**
 * How far somebody heard a reply.
 *
 * @param turn id of the reply
 * @param offset UTF-16 code units heard
 */
public record ReplyPosition(int turn, int offset) {}
