package dev.rehearsal.engine;

import java.util.List;
import java.util.UUID;

/** Calls for tests. */
public final class ModelCalls {

    public static final UUID INTERVIEW = UUID.fromString("00000000-0000-4000-8000-000000000001");

    public static final ReplySchema.Form FORM = new ReplySchema.Form(
            "finding",
            "A finding.",
            List.of(
                    new ReplySchema.Field("reason", new ReplySchema.Text("Why.")),
                    new ReplySchema.Field("level", new ReplySchema.Choice("How good.", List.of("1", "2", "none"))),
                    new ReplySchema.Field(
                            "quotes",
                            new ReplySchema.Several(
                                    "What was said.",
                                    new ReplySchema.Form(
                                            "quote",
                                            "One place.",
                                            List.of(
                                                    new ReplySchema.Field("turn", new ReplySchema.Whole("Its number.")),
                                                    new ReplySchema.Field(
                                                            "text", new ReplySchema.Text("Its words.")))))),
                    new ReplySchema.Field("confidence", new ReplySchema.Fraction("How sure."))));

    private ModelCalls() {}

    public static ModelCall voice() {
        return call(Purpose.VOICE);
    }

    public static ModelCall judge() {
        return call(Purpose.JUDGE);
    }

    private static ModelCall call(Purpose purpose) {
        var prompt = new Prompt(
                new PromptName(purpose.label(), 1, "abc"),
                "Obey.",
                "The talk:\n{\"turn\":1,\"text\":\"Hello\"}\n{\"turn\":2,\"text\":\"Hi\"}\n",
                "Now this.");
        return new ModelCall(purpose, INTERVIEW, prompt, 500);
    }
}
