package dev.rehearsal.interview.voice;

import dev.rehearsal.interview.journal.InterviewEvent.Manner;
import org.jspecify.annotations.Nullable;

/**
 * A turn of the interviewer that is over.
 *
 * @param text what was said
 * @param cut whether it broke off before its end
 * @param manner who found the words; null for the scripted voice in an interview of its own
 */
public record Said(String text, boolean cut, @Nullable Manner manner) {}
