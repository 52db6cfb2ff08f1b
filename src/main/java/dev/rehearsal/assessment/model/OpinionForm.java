package dev.rehearsal.assessment.model;

import dev.rehearsal.assessment.model.Opinion.Quoted;
import dev.rehearsal.bank.Level;
import dev.rehearsal.engine.ReplySchema.Choice;
import dev.rehearsal.engine.ReplySchema.Field;
import dev.rehearsal.engine.ReplySchema.Form;
import dev.rehearsal.engine.ReplySchema.Fraction;
import dev.rehearsal.engine.ReplySchema.Several;
import dev.rehearsal.engine.ReplySchema.Text;
import dev.rehearsal.engine.ReplySchema.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form that the model fills in, one for all criteria, and how it is read. */
final class OpinionForm {

    static final Form SCHEMA = new Form(
            "finding",
            "What the transcript shows for the criterion.",
            List.of(
                    new Field(
                            "reason", new Text("Two or three sentences to the candidate: what was shown, what lacks.")),
                    new Field(
                            "level",
                            new Choice("The highest level shown as a whole.", List.of("1", "2", "3", "4", "none"))),
                    new Field(
                            "quotes",
                            new Several(
                                    "One to four, the strongest first; none for the level none.",
                                    new Form(
                                            "quote",
                                            "Words of the candidate.",
                                            List.of(
                                                    new Field("turn", new Whole("Number of the turn they stand in.")),
                                                    new Field(
                                                            "text", new Text("The words, character by character.")))))),
                    new Field("confidence", new Fraction("From 0 to 1."))));

    private static final int MOST_QUOTES = 8;
    private static final int LONGEST_REASON = 2_000;
    private static final JsonMapper JSON = new JsonMapper();
    /** Servers without a form of their own answer in Markdown now and then. */
    private static final Pattern FENCE = Pattern.compile("^\\s*```(?:json)?\\s*|\\s*```\\s*$");

    private final List<String> faults = new ArrayList<>();

    private OpinionForm() {}

    /** What was read. */
    sealed interface Read {

        record Understood(Opinion opinion) implements Read {}

        /**
         * It cannot be used.
         *
         * @param faults in words that the model can mend them by
         */
        record Faulty(String faults) implements Read {}
    }

    static Read read(String reply) {
        try {
            var form = new OpinionForm();
            var opinion = form.opinion(JSON.readTree(FENCE.matcher(reply).replaceAll("")));
            return form.faults.isEmpty()
                    ? new Read.Understood(opinion)
                    : new Read.Faulty(String.join(" ", form.faults));
        } catch (JacksonException ignored) {
            return new Read.Faulty("It is not JSON.");
        }
    }

    private Opinion opinion(JsonNode form) {
        var level = form.path("level").asString("");
        check(level.matches("[1-4]|none"), "'level' has to be one of 1, 2, 3, 4, none.");
        var reason = form.path("reason").asString("").strip();
        check(!reason.isEmpty(), "'reason' is missing.");
        var confidence = form.path("confidence");
        boolean isShare = confidence.isNumber() && confidence.asDouble() >= 0 && confidence.asDouble() <= 1;
        check(isShare, "'confidence' has to be a number from 0 to 1.");
        var quotes = quotes(form.path("quotes"));
        boolean isNone = !level.matches("[1-4]");
        check(isNone || !quotes.isEmpty(), "A level from 1 to 4 needs a quote.");
        return new Opinion(
                isNone ? null : Level.of(Integer.parseInt(level)),
                reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason,
                quotes,
                isShare ? confidence.asDouble() : 0);
    }

    private List<Quoted> quotes(JsonNode quotes) {
        check(quotes.isArray(), "'quotes' has to be a list.");
        var found = new ArrayList<Quoted>();
        for (var quote : quotes) {
            boolean isQuote =
                    quote.path("turn").isIntegralNumber() && quote.path("text").isString();
            check(isQuote, "Each quote has a whole number 'turn' and a 'text'.");
            if (isQuote && found.size() < MOST_QUOTES) {
                found.add(new Quoted(
                        quote.path("turn").asInt(), quote.path("text").asString()));
            }
        }
        return found;
    }

    private void check(boolean holds, String fault) {
        if (!holds && !faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
