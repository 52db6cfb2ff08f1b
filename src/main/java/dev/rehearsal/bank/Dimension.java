package dev.rehearsal.bank;

/** What all rubrics share: the four things that an interviewer weighs across questions. */
public enum Dimension {
    SYSTEM_THINKING("system-thinking", "System Thinking"),
    TECHNICAL_DEPTH("technical-depth", "Technical Depth"),
    TRADE_OFF_ANALYSIS("trade-off-analysis", "Trade-off Analysis"),
    PRACTICAL_EXPERIENCE("practical-experience", "Practical Experience");

    private final String id;
    private final String title;

    Dimension(String id, String title) {
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
