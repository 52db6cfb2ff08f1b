package dev.rehearsal.calibration.production;

import dev.rehearsal.assessment.JudgePanel;
import dev.rehearsal.assessment.JudgePrompts;
import dev.rehearsal.calibration.table.Refused;
import dev.rehearsal.calibration.trials.Trial.Prompt;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prompts of model judges that somebody would like to try. */
@Component
class TrialPrompts {

    private static final int LONGEST = 40_000;

    private final JudgePrompts prompts;
    private final JudgePanel judges;

    TrialPrompts(JudgePrompts prompts, JudgePanel judges) {
        this.prompts = prompts;
        this.judges = judges;
    }

    /** What model judges are told now. */
    JudgePrompts.Wording inForce() {
        return prompts.inForce();
    }

    /** These words as they will be judged by, once they are found without fault. */
    Prompt frozen(String text) {
        if (judges.of("model").isEmpty()) {
            throw Refused.faulty("No model judges here, so nobody would be told this prompt.", List.of());
        }
        if (text.length() > LONGEST) {
            throw Refused.faulty("A prompt has at most %,d characters.".formatted(LONGEST), List.of());
        }
        var against = prompts.inForce();
        var checked = prompts.check(text);
        var wording = checked.wording();
        if (wording == null) {
            throw Refused.faulty("This prompt cannot be used.", checked.faults());
        }
        if (wording.name().equals(against.name())) {
            throw Refused.conflict("This prompt is in force already.");
        }
        if (wording.version() == against.version()) {
            throw Refused.faulty(
                    "Another prompt needs another version: %d is in force.".formatted(against.version()),
                    List.of(new JudgePrompts.Fault(1, "has to have a version that is not in force")));
        }
        return new Prompt(wording.name(), against.name(), text);
    }
}
