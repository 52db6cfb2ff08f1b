package dev.rehearsal.calibration.runs;

import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.assessment.Turn;
import dev.rehearsal.bank.Question;
import dev.rehearsal.calibration.table.FindingRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Ways to change a transcript, to see what moves a judge. All but the last say nothing more about the subject. */
public enum Distortion {
    PLAIN {
        @Override
        String changed(Turn.Candidate turn, Question question, int number) {
            return turn.text();
        }
    },
    /** The criteria are asked about in the opposite order. */
    ORDER {
        @Override
        String changed(Turn.Candidate turn, Question question, int number) {
            return turn.text();
        }
    },
    /** Sentences that mean nothing between those that mean something. */
    LENGTH {
        @Override
        String changed(Turn.Candidate turn, Question question, int number) {
            var fillers = List.of(
                    "So that is roughly how I tend to look at these things. ",
                    "There is a lot that one could say here, and it all depends on the circumstances. ",
                    "Let me put it this way, and please stop me if I go on for too long. ");
            return fillers.get(number % fillers.size()) + turn.text() + " "
                    + fillers.get((number + 1) % fillers.size()).strip();
        }
    },
    /** Headings, bullets and bold type. */
    FORMATTING {
        @Override
        String changed(Turn.Candidate turn, Question question, int number) {
            return "## My answer\n\n- **" + turn.text().replaceAll("(?<=[.?!])\\s+", "**\n- **") + "**";
        }
    },
    /** Praise of oneself before every answer. */
    BOASTING {
        @Override
        String changed(Turn.Candidate turn, Question question, int number) {
            var boasts = List.of(
                    "I have done this for fifteen years at the biggest companies there are. ",
                    "My colleagues call me whenever it gets difficult, because nobody knows this better. ",
                    "You will hardly hear a better answer than this one today. ");
            return boasts.get(number % boasts.size()) + turn.text();
        }
    },
    /** Talk about something else. */
    IRRELEVANCE {
        @Override
        String changed(Turn.Candidate turn, Question question, int number) {
            var chat = List.of(
                    " My neighbour has a new dog, by the way, and it barks at the postman every morning.",
                    " On Sunday we went up a hill and had cake at the top, which was lovely.",
                    " I have been reading a novel about a lighthouse, and it rains on every page.");
            return turn.text() + chat.get(number % chat.size());
        }
    },
    /** Everything is said twice. */
    REPETITION {
        @Override
        String changed(Turn.Candidate turn, Question question, int number) {
            return turn.text() + " As I said: " + turn.text();
        }
    },
    /** The question is given back before every answer. */
    ECHO {
        @Override
        String changed(Turn.Candidate turn, Question question, int number) {
            var brief = question.brief();
            var told = Stream.of(
                            List.of(brief.problem()), brief.functional(), brief.nonFunctional(), brief.constraints())
                    .flatMap(List::stream)
                    .toList();
            return told.get(number % told.size()) + " " + turn.text();
        }
    },
    /** What the judge quoted is taken back at once; this one has to lower levels. */
    RETRACTION {
        @Override
        String changed(Turn.Candidate turn, Question question, int number) {
            return turn.text();
        }

        @Override
        Transcript of(Transcript transcript, Question question, List<FindingRow> plain) {
            return with(transcript, (turn, number) -> retracted(turn, plain));
        }
    };

    private static final String TAKEN_BACK = " No, scratch that, that's wrong.";

    abstract String changed(Turn.Candidate turn, Question question, int number);

    /**
     * The transcript, changed.
     *
     * @param plain what was found in it as it is
     */
    Transcript of(Transcript transcript, Question question, List<FindingRow> plain) {
        return with(transcript, (turn, number) -> changed(turn, question, number));
    }

    boolean needsFindings() {
        return this == RETRACTION;
    }

    /** As runs and pages spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Distortion of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such change: " + word));
    }

    @FunctionalInterface
    private interface Change {
        String of(Turn.Candidate turn, int number);
    }

    private static Transcript with(Transcript transcript, Change change) {
        var turns = new ArrayList<Turn>();
        int number = 0;
        for (var turn : transcript.turns()) {
            turns.add(
                    turn instanceof Turn.Candidate said
                            ? new Turn.Candidate(said.id(), change.of(said, number++), said.at())
                            : turn);
        }
        return new Transcript(
                transcript.interview(),
                transcript.question(),
                transcript.rubricVersion(),
                transcript.target(),
                turns,
                transcript.ending(),
                transcript.sitting());
    }

    private static String retracted(Turn.Candidate turn, List<FindingRow> plain) {
        var ends = plain.stream()
                .flatMap(finding -> finding.evidence().stream())
                .filter(quote -> quote.turn() == turn.id())
                .map(FindingRow.Quote::end)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        var text = new StringBuilder(turn.text());
        ends.forEach(end -> text.insert(Math.min(end, text.length()), TAKEN_BACK));
        return text.toString();
    }
}
