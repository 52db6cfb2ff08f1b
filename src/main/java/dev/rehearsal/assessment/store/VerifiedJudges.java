package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.Judge;
import dev.rehearsal.assessment.JudgePanel;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the same doubt before every judge as before the one that writes reports. */
@Component
final class VerifiedJudges implements JudgePanel {

    private final List<Judge> judges;

    VerifiedJudges(List<Judge> judges) {
        this.judges = judges.stream().<Judge>map(Verified::new).toList();
    }

    @Override
    public List<Judge> all() {
        return judges;
    }
}
