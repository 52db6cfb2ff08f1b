package dev.rehearsal.bank.versions;

import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.QuestionNotFound;
import dev.rehearsal.bank.RubricSheet;
import dev.rehearsal.bank.RubricVersions.Checked;
import dev.rehearsal.bank.RubricVersions.Doubt;
import dev.rehearsal.bank.files.EntryFiles;
import dev.rehearsal.bank.reading.BankReader;
import dev.rehearsal.bank.reading.EntryFolder;
import dev.rehearsal.bank.reading.Remark;
import dev.rehearsal.bank.reading.RubricWriter;
import dev.rehearsal.bank.reading.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a sheet as if its file lay in the question's folder, because hints and follow-ups name its criteria. */
@Component
class SheetChecks {

    private static final String RUBRIC = "rubric.yaml";
    private static final Pattern CRITERION = Pattern.compile(" {2}- id: \"?([^\"]*)\"?");

    private final EntryFiles files;

    SheetChecks(EntryFiles files) {
        this.files = files;
    }

    Checked check(RubricSheet sheet) {
        var question = new QuestionId(sheet.question());
        var folder = files.of(question).orElseThrow(() -> new QuestionNotFound(question.value()));
        var text = RubricWriter.write(sheet);
        var read = BankReader.entry(with(text, folder));
        var faults = read.faults().stream().map(fault -> doubt(fault, text)).toList();
        var warnings = read.remarks().stream()
                .filter(remark -> remark instanceof Remark.Warning && isAboutTheRubric(remark))
                .map(remark -> doubt(remark, text))
                .toList();
        return new Checked(
                faults, warnings, read.whole().map(entry -> entry.rubric()).orElse(null));
    }

    private static EntryFolder with(String text, EntryFolder folder) {
        var changed = new HashMap<>(folder.files());
        changed.put(RUBRIC, new SourceFile(folder.path() + "/" + RUBRIC, text));
        return new EntryFolder(folder.id(), folder.path(), changed);
    }

    private static boolean isAboutTheRubric(Remark remark) {
        return remark.file().endsWith("/" + RUBRIC);
    }

    private static Doubt doubt(Remark remark, String text) {
        return isAboutTheRubric(remark)
                ? new Doubt(remark.line(), criterion(remark.line(), text.lines().toList()), remark.message())
                : new Doubt(0, null, "In the question's file: " + remark.message());
    }

    private static @Nullable String criterion(int line, List<String> lines) {
        for (int i = Math.min(line, lines.size()) - 1; i >= 0; i--) {
            if (lines.get(i).startsWith("red_flags:")) {
                return null;
            }
            var found = CRITERION.matcher(lines.get(i));
            if (found.matches()) {
                return found.group(1);
            }
        }
        return null;
    }
}
