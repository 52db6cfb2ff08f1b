package dev.rehearsal.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.calibration.Studio.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills in sheets as a rater does. */
final class Rating {

    private Rating() {}

    static String rate(Person person, String transcript, int level) {
        return rate(person, transcript, level, "");
    }

    static String rate(Person person, String transcript, int level, String note) {
        var sheet = sheet(person, transcript, level, null);
        @SuppressWarnings("unchecked")
        var ratings = (List<Map<String, Object>>) sheet.get("ratings");
        sheet.put(
                "ratings",
                ratings.stream()
                        .map(rating -> {
                            var noted = new HashMap<>(rating);
                            noted.put("note", note);
                            return noted;
                        })
                        .toList());
        var answer = person.post("/api/calibration/transcripts/{id}/ratings", sheet, transcript);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.text("id");
    }

    /** Levels that differ from criterion to criterion, with the first words that the candidate said as evidence. */
    static Map<String, Object> sheet(Person person, String transcript, int level, String correctionOf) {
        var blind = person.get("/api/calibration/transcripts/{id}", transcript);
        int turn = blind.get("turns")
                .valueStream()
                .filter(one -> one.get("speaker").stringValue().equals("candidate"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .intValue();
        var evidence = List.of(Map.of("turn", turn, "start", 0, "end", 5));
        var criteria = Studio.texts(blind.get("criteria"), "id");
        var ratings = criteria.stream()
                .map(id -> Map.<String, Object>of(
                        "criterion", id, "level", (level + criteria.indexOf(id)) % 5, "evidence", evidence))
                .toList();
        var sheet = new HashMap<String, Object>(Map.of("rubricVersion", 1, "ratings", ratings));
        sheet.put("correctionOf", correctionOf);
        return sheet;
    }
}
