package dev.rehearsal.interview.room;

import dev.rehearsal.assessment.Assessments;
import dev.rehearsal.interview.journal.Journal;
import dev.rehearsal.interview.journal.Leases;
import dev.rehearsal.interview.voice.Voices;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * What every room works with.
 *
 * @param journal where events go
 * @param leases who may speak
 * @param thinking what to say
 * @param voices who says it
 * @param pace how fast, and after which silences something happens
 * @param judge who gets the transcript
 * @param clock the time
 * @param meters what is measured
 */
@Component
record Desk(
        Journal journal,
        Leases leases,
        Thinking thinking,
        Voices voices,
        Pacing pace,
        Assessments judge,
        Clock clock,
        Meters meters) {}
