package dev.rehearsal.bank;

/** A step of the seven-step framework, in the order in which a good answer usually takes them. */
public enum Stage {
    CLARIFY("clarify", "Clarify the requirements"),
    FRAME("frame", "Frame the task"),
    DATA("data", "Data and features"),
    MODEL("model", "Model"),
    EVALUATE("evaluate", "Evaluate"),
    SERVE("serve", "Serve"),
    MONITOR("monitor", "Monitor and improve");

    private final String id;
    private final String title;

    Stage(String id, String title) {
        this.id = id;
        this.title = title;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }
}
