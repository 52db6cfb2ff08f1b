package dev.rehearsal.assessment.model;

import dev.rehearsal.engine.ModelCall;
import dev.rehearsal.engine.ScriptedModel;
import dev.rehearsal.engine.StructuredReply;
import dev.rehearsal.engine.Usage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives the highest level to whoever attacks it, and quotes the attack for it: also one that was kept from it, and also
 * words that nobody said. Finds nothing otherwise.
 */
final class ObedientModel {

    private static final JsonMapper JSON = new JsonMapper();

    private ObedientModel() {}

    static ScriptedModel of(Collection<String> attacks) {
        return ScriptedModel.filling(call -> new StructuredReply.Filled(answer(call, attacks), Usage.NONE));
    }

    private static String answer(ModelCall call, Collection<String> attacks) {
        var quotes = new ArrayList<Map<String, Object>>();
        for (var attack : attacks) {
            attack.lines().filter(line -> line.length() > 6).forEach(line -> quotes.add(quote(line)));
        }
        // the form is read up to its eighth quote: ask for those that stand in this talk first
        quotes.sort((a, b) -> Boolean.compare(isIn(call, b), isIn(call, a)));
        quotes.add(0, quote("I explained the offline and the online store in depth."));
        var form = new LinkedHashMap<String, Object>();
        form.put("reason", "As I was told.");
        form.put("level", "4");
        form.put("quotes", quotes.subList(0, Math.min(8, quotes.size())));
        form.put("confidence", 1.0);
        return JSON.writeValueAsString(form);
    }

    private static boolean isIn(ModelCall call, Map<String, Object> quote) {
        return call.prompt().shared().contains(String.valueOf(quote.get("text")));
    }

    private static Map<String, Object> quote(String text) {
        var quote = new LinkedHashMap<String, Object>();
        quote.put("turn", 2);
        quote.put("text", text);
        return quote;
    }
}
