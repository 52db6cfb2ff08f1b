package dev.rehearsal.interview.voice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;

/**
 * How fast the scripted voice speaks.
 *
 * @param wordsPerSecond zero says everything at once
 */
public record Pace(int wordsPerSecond) {

    private static final int PIECES_PER_SECOND = 20;
    private static final Pattern WORD = Pattern.compile("\\s*\\S+\\s*");

    /** The text in pieces of whole words; the first one at once. */
    public Flux<Delta> deltas(String text, Scheduler scheduler) {
        var pieces = pieces(text);
        if (pieces.size() < 2) {
            return Flux.fromIterable(pieces);
        }
        return Flux.interval(Duration.ZERO, rhythm(), scheduler)
                .onBackpressureBuffer()
                .take(pieces.size())
                .map(beat -> pieces.get(Math.toIntExact(beat)));
    }

    List<Delta> pieces(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (wordsPerSecond == 0) {
            return List.of(new Delta(0, text));
        }
        var ends = WORD.matcher(text).results().map(word -> word.end()).toList();
        var pieces = new ArrayList<Delta>();
        int start = 0;
        for (int word = wordsInPiece() - 1; word < ends.size() - 1; word += wordsInPiece()) {
            pieces.add(new Delta(start, text.substring(start, ends.get(word))));
            start = ends.get(word);
        }
        pieces.add(new Delta(start, text.substring(start)));
        return pieces;
    }

    private int wordsInPiece() {
        return Math.max(1, wordsPerSecond / PIECES_PER_SECOND);
    }

    private Duration rhythm() {
        return Duration.ofSeconds(wordsInPiece()).dividedBy(wordsPerSecond);
    }
}
