package dev.rehearsal.interview.journal;

import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.interview.journal.InterviewEvent.Asked;
import dev.rehearsal.interview.journal.InterviewEvent.CandidateSaid;
import dev.rehearsal.interview.journal.InterviewEvent.Ended;
import dev.rehearsal.interview.journal.InterviewEvent.HandedOver;
import dev.rehearsal.interview.journal.InterviewEvent.InterviewerSaid;
import dev.rehearsal.interview.journal.InterviewEvent.MoveChosen;
import dev.rehearsal.interview.journal.InterviewEvent.Neglected;
import dev.rehearsal.interview.journal.InterviewEvent.Paused;
import dev.rehearsal.interview.journal.InterviewEvent.ReplyTakenOver;
import dev.rehearsal.interview.journal.InterviewEvent.Resumed;
import dev.rehearsal.interview.journal.InterviewEvent.Started;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Events as JSON text with a version. What was written once stays readable: a field may be added, and is then missing
 * in old events; anything else is a new version, read by a branch of its own.
 */
final class EventCodec {

    private static final int VERSION = 1;

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule()
                    .addSerializer(CriterionId.class, new ToStringSerializer(CriterionId.class))
                    .addDeserializer(CriterionId.class, new CriterionIdReader()))
            .build();

    /** An event as it lies in its row. */
    record Stored(String type, int version, String payload) {}

    Stored write(InterviewEvent event) {
        return new Stored(type(event), VERSION, json.writeValueAsString(event));
    }

    InterviewEvent read(Stored stored) {
        if (stored.version() != VERSION) {
            throw new IllegalStateException("An event '%s' of version %d was written by a newer Rehearsal."
                    .formatted(stored.type(), stored.version()));
        }
        return json.readValue(stored.payload(), type(stored.type()));
    }

    private static String type(InterviewEvent event) {
        return switch (event) {
            case Started() -> "started";
            case CandidateSaid said -> "candidate-said";
            case Asked asked -> "asked";
            case MoveChosen chosen -> "move-chosen";
            case InterviewerSaid said -> "interviewer-said";
            case ReplyTakenOver taken -> "reply-taken-over";
            case Paused paused -> "paused";
            case Resumed() -> "resumed";
            case Ended ended -> "ended";
            case Neglected() -> "neglected";
            case HandedOver() -> "handed-over";
        };
    }

    private static Class<? extends InterviewEvent> type(String name) {
        return switch (name) {
            case "started" -> Started.class;
            case "candidate-said" -> CandidateSaid.class;
            case "asked" -> Asked.class;
            case "move-chosen" -> MoveChosen.class;
            case "interviewer-said" -> InterviewerSaid.class;
            case "reply-taken-over" -> ReplyTakenOver.class;
            case "paused" -> Paused.class;
            case "resumed" -> Resumed.class;
            case "ended" -> Ended.class;
            case "neglected" -> Neglected.class;
            case "handed-over" -> HandedOver.class;
            default -> throw new IllegalStateException("An event of an unknown type: '%s'".formatted(name));
        };
    }

    private static final class CriterionIdReader extends FromStringDeserializer<CriterionId> {

        CriterionIdReader() {
            super(CriterionId.class);
        }

        @Override
        protected CriterionId _deserialize(String value, DeserializationContext context) {
            return new CriterionId(value);
        }
    }
}
