package dev.rehearsal.interview.room;

import dev.rehearsal.interview.room.Room.Arrival;

/** Somebody in the room. Hears everything in order, and must not keep the others waiting. */
interface Listener {

    /** What it finds when it comes in. */
    void arrive(Arrival arrival);

    /** What happens from then on. */
    void hear(Happening happening);

    /** Whether it went away before it had come in. */
    boolean gone();
}
