package dev.rehearsal.calibration.golden;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A golden set with all that is in it.
 *
 * @param head what it is called
 * @param items its transcripts
 * @param ratings what they were given
 */
public record GoldenSet(Head head, List<Item> items, List<Given> ratings) {

    public GoldenSet {
        items = List.copyOf(items);
        ratings = List.copyOf(ratings);
    }

    /** Whose ratings they are: those of authors about their own exemplars prove nothing to anybody else. */
    public enum Kind {
        HUMAN,
        AUTHORS
    }

    /** Everything about a set but what is in it. */
    public record Head(UUID id, String name, String note, Kind kind, Instant frozenAt) {}

    /** One transcript. */
    public record Item(UUID transcript, String question, Part part) {}

    /**
     * The same with these transcripts in the part to tune on, whatever part they were in. Authors' readings measure the
     * built-in judge alone, which is shown no examples.
     */
    GoldenSet tuningOn(Collection<UUID> transcripts) {
        return head.kind() == Kind.AUTHORS
                ? this
                : new GoldenSet(
                        head,
                        items.stream()
                                .map(item -> transcripts.contains(item.transcript())
                                        ? new Item(item.transcript(), item.question(), Part.TUNE)
                                        : item)
                                .toList(),
                        ratings);
    }

    /** The same with what belongs to one part alone. */
    public GoldenSet part(Part part) {
        var chosen = items.stream().filter(item -> part.holds(item.part())).toList();
        var ids = chosen.stream().map(Item::transcript).toList();
        return new GoldenSet(
                head,
                chosen,
                ratings.stream()
                        .filter(given -> ids.contains(given.transcript()))
                        .toList());
    }
}
