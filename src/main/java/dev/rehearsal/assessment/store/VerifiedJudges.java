package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.Judge;
import dev.rehearsal.assessment.JudgePanel;
import dev.rehearsal.assessment.Judges;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the same doubt before every judge as before the one that writes reports. */
@Component
final class VerifiedJudges implements JudgePanel {

    private final Judges judges;

    VerifiedJudges(Judges judges) {
        this.judges = judges;
    }

    @Override
    public List<Judge> all() {
        return judges.offered().stream().<Judge>map(Verified::new).toList();
    }

    @Override
    public Optional<Judge> told(String name, String prompt) {
        return judges.told(name, prompt).map(Verified::new);
    }
}
