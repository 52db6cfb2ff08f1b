package dev.rehearsal.interview.voice;

/** A reply as it is spoken: bits in their order, then the end, of which there is one. */
public sealed interface Speech {

    /** The next bit to be heard. */
    record Bit(Delta delta) implements Speech {}

    /** All that was said; stands for the bits from here on. */
    record End(Said said) implements Speech {}
}
