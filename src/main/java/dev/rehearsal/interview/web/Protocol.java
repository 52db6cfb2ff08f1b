package dev.rehearsal.interview.web;

import dev.rehearsal.account.PersonalData.Document;
import dev.rehearsal.assessment.Report;
import dev.rehearsal.interview.live.ServerMessage;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** One interview as a document that its candidate can keep: what was said, the notes, and what the judge found. */
final class Protocol {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private Protocol() {}

    static Document of(InterviewData.Kept kept) {
        var text = new StringBuilder();
        text.append("# ").append(kept.question()).append("\n\n");
        text.append(
                "Held on %s UTC, against the bar of \"%s\".%n".formatted(DAY.format(kept.createdAt()), kept.target()));
        text.append("\n## What was said\n");
        kept.turns().forEach(turn -> text.append(said(turn)));
        if (!kept.notes().isBlank()) {
            text.append("\n## Notes\n\n").append(quoted(kept.notes()));
        }
        if (kept.report() != null) {
            text.append(found("What the judge found", kept.report()));
        }
        kept.scoredAgain().forEach(again -> text.append(found(title(again), again.report())));
        return new Document(kept.question() + "-" + kept.id(), text.toString());
    }

    private static String said(ServerMessage.Spoken turn) {
        return "\n**%s**, %s\n\n%s".formatted(turn.speaker(), DAY.format(turn.at()), quoted(turn.text()));
    }

    private static String title(ReportsKept.Again again) {
        var judge = again.report().judge();
        return "Scored again with rubric version %d%s"
                .formatted(again.report().rubricVersion(), judge == null ? "" : ", by " + judge.name());
    }

    private static String found(String title, Report report) {
        var lines = report.findings().stream().map(Protocol::line).collect(Collectors.joining());
        var verdict = report.verdict();
        var point = verdict == null ? null : verdict.point();
        return "\n## %s\n\nVerdict: %s\n%s".formatted(title, point == null ? "open" : point, lines);
    }

    private static String line(Report.Line line) {
        var level = line.level() == null ? line.kind() : "level " + line.level();
        var quotes = line.evidence().stream()
                .map(quote -> "\n" + quoted(quote.text()))
                .collect(Collectors.joining());
        return "\n### %s: %s\n\n%s\n%s".formatted(line.title(), level, line.reason(), quotes);
    }

    /** As a quotation, so that nothing that somebody said can pass for a heading of ours. */
    private static String quoted(String text) {
        return text.lines().map(line -> "> " + line + "\n").collect(Collectors.joining());
    }
}
