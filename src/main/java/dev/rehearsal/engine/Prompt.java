package dev.rehearsal.engine;

/**
 * What a model is told, laid out so that consecutive calls share as long a beginning as they can.
 *
 * @param name which prompt it was made from
 * @param rules never change; the only part that gives orders
 * @param shared the same for all calls about one interview, growing at its end at most
 * @param own what this call is about
 */
public record Prompt(PromptName name, String rules, String shared, String own) {

    /** Everything in the order in which the model reads it. */
    public String text() {
        return rules + "\n\n" + shared + "\n\n" + own;
    }

    /** The same with other last words; all before stays the same, letter by letter. */
    public Prompt adding(String words) {
        return new Prompt(name, rules, shared, own + "\n\n" + words);
    }
}
