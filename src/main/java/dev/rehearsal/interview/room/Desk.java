package dev.rehearsal.interview.room;

import dev.rehearsal.assessment.Assessments;
import dev.rehearsal.interview.journal.Journal;
import dev.rehearsal.interview.journal.Leases;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * What every room works with.
 *
 * @param journal where events go
 * @param leases who may speak
 * @param thinking what to say
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
        Pacing pace,
        Assessments judge,
        Clock clock,
        Meters meters) {}
