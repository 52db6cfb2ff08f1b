package dev.rehearsal.calibration.golden;

import dev.rehearsal.calibration.golden.GoldenSet.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;

/** Deals transcripts out to the two parts: by chance, but so that every question is in both as far as it goes. */
final class Split {

    private Split() {}

    /** The same transcripts under the same seed always fall into the same parts. */
    static List<Item> of(Map<UUID, String> questions, double measureShare, long seed) {
        var byQuestion = new TreeMap<String, List<UUID>>();
        questions.forEach((transcript, question) -> byQuestion
                .computeIfAbsent(question, unseen -> new ArrayList<>())
                .add(transcript));
        var random = new SplittableRandom(seed);
        var items = new ArrayList<Item>();
        double owed = 0.5;
        for (var question : byQuestion.entrySet()) {
            var shuffled = shuffled(question.getValue(), random);
            for (var transcript : shuffled) {
                owed += measureShare;
                boolean measure = owed >= 1;
                owed -= measure ? 1 : 0;
                items.add(new Item(transcript, question.getKey(), measure ? Part.MEASURE : Part.TUNE));
            }
        }
        return items;
    }

    private static List<UUID> shuffled(List<UUID> transcripts, SplittableRandom random) {
        var shuffled = new ArrayList<>(transcripts.stream().sorted().toList());
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            var moved = shuffled.get(i);
            shuffled.set(i, shuffled.get(other));
            shuffled.set(other, moved);
        }
        return shuffled;
    }
}
