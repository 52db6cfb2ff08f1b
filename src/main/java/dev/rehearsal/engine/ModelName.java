package dev.rehearsal.engine;

/**
 * Which model it is: part of everything that it produced.
 *
 * @param provider who runs it, "openai" for instance
 * @param model as the provider calls it
 */
public record ModelName(String provider, String model) {

    @Override
    public String toString() {
        return provider + "/" + model;
    }
}
