package dev.rehearsal.calibration.quality;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rehearsal.assessment.Judge;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.JudgePanel;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.RubricSheet;
import dev.rehearsal.bank.RubricVersions;
import dev.rehearsal.calibration.rating.Exemplars;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Everything that the figures depend on, and its fingerprint: when that changes, they have to be made anew. The rubrics
 * are those of the files, since those were before the authors when they read.
 */
@Component
class Matter {

    static final String KIND = "built-in";

    /** Anybody may ask for the figures, and as often as they like. */
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final Bank files;
    private final RubricVersions versions;
    private final JudgePanel judges;
    private final Readings readings;
    private final Cache<Matter, State> states =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build();

    Matter(@Qualifier("bank") Bank files, RubricVersions versions, JudgePanel judges, Readings readings) {
        this.files = files;
        this.versions = versions;
        this.judges = judges;
        this.readings = readings;
    }

    JudgeName judge() {
        return judges.of(KIND)
                .map(Judge::name)
                .orElseThrow(() -> new IllegalStateException("The built-in judge is always there."));
    }

    private record State(List<Reading> readings, String fingerprint) {}

    private State state() {
        return states.get(this, matter -> {
            var all = readings.of(files);
            return new State(all, fingerprint(all));
        });
    }

    List<Reading> readings() {
        return state().readings();
    }

    String fingerprint() {
        return state().fingerprint();
    }

    /** The version of a question's rubric that its readings were made by. */
    int version(String question) {
        return files.entry(new QuestionId(question)).rubric().version();
    }

    private String fingerprint(List<Reading> all) {
        var digest = sha256();
        add(digest, judge().toString());
        for (var reading : all) {
            add(digest, reading.question() + reading.answer() + reading.reading());
            reading.levels().entrySet().stream().map(Object::toString).sorted().forEach(level -> add(digest, level));
        }
        for (var entry : files.entries()) {
            add(digest, versions.file(RubricSheet.of(entry.rubric())));
            add(digest, entry.question().brief().toString());
            Exemplars.KINDS.forEach(
                    kind -> Exemplars.paragraphs(entry, kind).forEach(paragraph -> add(digest, paragraph)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
