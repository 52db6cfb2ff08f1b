package dev.rehearsal.engine.setup;

/** The providers that we speak to, in the order in which the first configured one is used. */
enum Provider {
    OPENAI("openai", "OpenAI"),
    ANTHROPIC("anthropic", "Anthropic"),
    GEMINI("gemini", "Google Gemini"),
    OLLAMA("ollama", "Ollama");

    private final String id;
    private final String title;

    Provider(String id, String title) {
        this.id = id;
        this.title = title;
    }

    String id() {
        return id;
    }

    /** A server that speaks OpenAI's protocol at an address of its own is not called OpenAI. */
    String title(ProviderSettings settings) {
        return this == OPENAI && settings.address() != null ? "OpenAI-compatible server" : title;
    }

    ProviderSettings of(EngineSettings settings) {
        return switch (this) {
            case OPENAI -> settings.openai();
            case ANTHROPIC -> settings.anthropic();
            case GEMINI -> settings.gemini();
            case OLLAMA -> settings.ollama();
        };
    }

    boolean isConfigured(ProviderSettings settings) {
        return switch (this) {
            case OPENAI -> settings.key().isPresent() || settings.address() != null;
            case ANTHROPIC, GEMINI -> settings.key().isPresent();
            case OLLAMA -> settings.address() != null;
        };
    }
}
