package dev.rehearsal.bank.reading;

import dev.rehearsal.bank.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one exemplar answer: each paragraph is a turn of the candidate. */
final class AnswerReader {

    private static final Map<String, Lengths> DESIGN = Map.of(
            "strong", new Lengths(new Sizes.Range(600, 1200), new Sizes.Range(8, 14)),
            "mixed", new Lengths(new Sizes.Range(350, 700), new Sizes.Range(1, 14)),
            "weak", new Lengths(new Sizes.Range(200, 450), new Sizes.Range(1, 14)));
    private static final Map<String, Lengths> DRILL = Map.of(
            "strong", new Lengths(new Sizes.Range(120, 250), new Sizes.Range(2, 4)),
            "mixed", new Lengths(new Sizes.Range(80, 160), new Sizes.Range(1, 4)),
            "weak", new Lengths(new Sizes.Range(50, 130), new Sizes.Range(1, 4)));

    private static final Pattern NOT_SPOKEN = Pattern.compile("#+ |[-*] |```");

    private final SourceFile file;
    private final Remarks remarks;

    AnswerReader(SourceFile file, Remarks remarks) {
        this.file = file;
        this.remarks = remarks;
    }

    private record Lengths(Sizes.Range words, Sizes.Range paragraphs) {}

    List<Text> read(String kind, @Nullable Format format) {
        List<Text> paragraphs = paragraphs();
        if (paragraphs.isEmpty()) {
            remarks.fault(1, "The answer is empty.");
        } else if (format != null) {
            check(paragraphs, (format == Format.DESIGN ? DESIGN : DRILL).get(kind));
        }
        return paragraphs;
    }

    private List<Text> paragraphs() {
        var paragraphs = new ArrayList<Text>();
        boolean open = false;
        for (Text line : file.lines()) {
            String value = line.value().strip();
            if (NOT_SPOKEN.matcher(value).lookingAt()) {
                remarks.fault(line.line(), "An answer is spoken: it has no headings, lists or code.");
            }
            if (new Text(line.line(), value).isPlaceholder()) {
                remarks.placeholder(line.line());
            }
            if (value.isEmpty()) {
                open = false;
            } else {
                paragraphs.add(open ? paragraphs.removeLast().with(value) : new Text(line.line(), value));
                open = true;
            }
        }
        return paragraphs;
    }

    private void check(List<Text> paragraphs, @Nullable Lengths lengths) {
        if (lengths == null) {
            return;
        }
        int words = paragraphs.stream().map(Text::value).mapToInt(Words::count).sum();
        warn("words", words, lengths.words());
        warn("paragraphs", paragraphs.size(), lengths.paragraphs());
    }

    private void warn(String what, int number, Sizes.Range range) {
        if (!range.holds(number)) {
            remarks.warning(1, "The number of %s is %d; usual are %s.".formatted(what, number, range));
        }
    }
}
