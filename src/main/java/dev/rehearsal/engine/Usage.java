package dev.rehearsal.engine;

/**
 * Tokens of one call.
 *
 * @param in read by the model, those that it had cached included
 * @param cached of these, what came from the provider's cache
 * @param stored of these, what the provider put into its cache and asks another price for
 * @param out written by the model
 */
public record Usage(long in, long cached, long stored, long out) {

    public static final Usage NONE = new Usage(0, 0, 0);

    /** English text has about four characters a token; used where a provider did not come to tell. */
    private static final int CHARACTERS_A_TOKEN = 4;

    public Usage(long in, long cached, long out) {
        this(in, cached, 0, out);
    }

    /** A guess for a call that ended before the provider counted. */
    public static Usage guess(Prompt prompt, long charactersOut) {
        return new Usage(prompt.text().length() / CHARACTERS_A_TOKEN, 0, charactersOut / CHARACTERS_A_TOKEN);
    }

    public Usage plus(Usage other) {
        return new Usage(in + other.in, cached + other.cached, stored + other.stored, out + other.out);
    }

    public long total() {
        return in + out;
    }
}
