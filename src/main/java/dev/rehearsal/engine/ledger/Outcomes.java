package dev.rehearsal.engine.ledger;

import dev.rehearsal.engine.Piece;
import dev.rehearsal.engine.StructuredReply;
import dev.rehearsal.engine.Usage;
import org.jspecify.annotations.Nullable;

/** How a call ended, in one word, and what it took. */
final class Outcomes {

    static final String FINISHED = "finished";
    static final String CANCELLED = "cancelled";
    private static final String CUT_OFF = "cut-off";
    private static final String REFUSED = "refused";
    private static final String UNAVAILABLE = "unavailable";
    private static final String MISCONFIGURED = "misconfigured";

    private Outcomes() {}

    static String of(Piece.Last last) {
        return switch (last) {
            case Piece.Finished ignored -> FINISHED;
            case Piece.CutOff ignored -> CUT_OFF;
            case Piece.Refused ignored -> REFUSED;
            case Piece.Unavailable ignored -> UNAVAILABLE;
            case Piece.Misconfigured ignored -> MISCONFIGURED;
        };
    }

    static String of(StructuredReply reply) {
        return switch (reply) {
            case StructuredReply.Filled ignored -> FINISHED;
            case StructuredReply.CutOff ignored -> CUT_OFF;
            case StructuredReply.Refused ignored -> REFUSED;
            case StructuredReply.Unavailable ignored -> UNAVAILABLE;
            case StructuredReply.Misconfigured ignored -> MISCONFIGURED;
        };
    }

    static @Nullable Usage usage(Piece.Last last) {
        return switch (last) {
            case Piece.Finished finished -> finished.usage();
            case Piece.CutOff cut -> cut.usage();
            case Piece.Refused ignored -> Usage.NONE;
            case Piece.Unavailable ignored -> Usage.NONE;
            case Piece.Misconfigured ignored -> Usage.NONE;
        };
    }

    static @Nullable Usage usage(StructuredReply reply) {
        return switch (reply) {
            case StructuredReply.Filled filled -> filled.usage();
            case StructuredReply.CutOff cut -> cut.usage();
            case StructuredReply.Refused ignored -> Usage.NONE;
            case StructuredReply.Unavailable ignored -> Usage.NONE;
            case StructuredReply.Misconfigured ignored -> Usage.NONE;
        };
    }
}
