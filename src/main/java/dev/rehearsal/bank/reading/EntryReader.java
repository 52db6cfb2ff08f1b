package dev.rehearsal.bank.reading;

import static java.util.Objects.requireNonNull;

import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Format;
import dev.rehearsal.bank.Question;
import dev.rehearsal.bank.Question.Exemplars;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Slug;
import dev.rehearsal.bank.reading.ReadEntry.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and checks the files of one entry. */
final class EntryReader {

    static final String QUESTION = "question.md";
    static final String RUBRIC = "rubric.yaml";
    private static final List<String> ANSWERS = List.of("answers/strong.md", "answers/mixed.md", "answers/weak.md");

    private final EntryFolder folder;
    private final List<Remarks> all = new ArrayList<>();

    EntryReader(EntryFolder folder) {
        this.folder = folder;
    }

    ReadEntry read() {
        checkFolder();
        Remarks inQuestion = remarks(QUESTION);
        Remarks inRubric = remarks(RUBRIC);
        SourceFile questionFile = file(QUESTION, inQuestion);
        SourceFile rubricFile = file(RUBRIC, inRubric);
        ReadQuestion question = questionFile == null ? null : new QuestionReader(questionFile, inQuestion).read();
        ReadRubric rubric =
                rubricFile == null ? ReadRubric.NOTHING : new RubricReader(rubricFile, inRubric).read(folder.id());
        if (question != null) {
            new EntryChecks(question, rubric, inQuestion, inRubric).run();
        }
        Map<String, List<String>> answers = answers(question == null ? null : question.format(), rubric);
        Entry entry = all.stream().anyMatch(remarks -> remarks.faults() > 0)
                ? null
                : entry(requireNonNull(question), rubric, answers);
        List<Remark> collected =
                all.stream().flatMap(remarks -> remarks.collected().stream()).toList();
        return new ReadEntry(folder, entry, collected, places(question, rubric));
    }

    private static Places places(@Nullable ReadQuestion question, ReadRubric rubric) {
        var lines = new HashMap<String, Integer>();
        for (ReadCriterion criterion : rubric.criteria()) {
            lines.put(criterion.id().value(), criterion.id().line());
            criterion.references().forEach(reference -> lines.put(reference.value(), reference.line()));
        }
        if (question == null) {
            return new Places(new Text(1, ""), List.of(), lines);
        }
        return new Places(question.outline().title(), ProfileReader.related(question.outline()), lines);
    }

    private void checkFolder() {
        if (!Slug.fits(folder.id())) {
            remarks(QUESTION).fault(1, "The folder's name '%s' is not spelled like an id.".formatted(folder.id()));
        }
        Set<String> known = Set.of(QUESTION, RUBRIC, ANSWERS.get(0), ANSWERS.get(1), ANSWERS.get(2));
        folder.files().keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> remarks(name).warning(0, "Nothing reads this file."));
    }

    private Map<String, List<String>> answers(@Nullable Format format, ReadRubric rubric) {
        var answers = new HashMap<String, List<String>>();
        for (String name : ANSWERS) {
            Remarks remarks = remarks(name);
            SourceFile file = file(name, remarks);
            String kind = name.substring("answers/".length(), name.length() - ".md".length());
            List<Text> paragraphs = file == null ? List.of() : new AnswerReader(file, remarks).read(kind, format);
            new ExemplarChecks(rubric.criteria(), remarks).run(paragraphs);
            answers.put(kind, paragraphs.stream().map(Text::value).toList());
        }
        return answers;
    }

    private Entry entry(ReadQuestion question, ReadRubric rubric, Map<String, List<String>> answers) {
        var exemplars = new Exemplars(
                requireNonNull(answers.get("strong")),
                requireNonNull(answers.get("mixed")),
                requireNonNull(answers.get("weak")));
        return new Entry(
                new Question(
                        new QuestionId(folder.id()),
                        requireNonNull(question.profile()),
                        question.brief(),
                        question.script(),
                        exemplars),
                requireNonNull(rubric.rubric()));
    }

    private @Nullable SourceFile file(String name, Remarks remarks) {
        SourceFile file = folder.files().get(name);
        if (file == null) {
            remarks.fault(0, "The file is missing.");
        } else if (file.text().indexOf('\uFFFD') >= 0) {
            remarks.fault(lineOf(file), "This is not UTF-8 text.");
        }
        return file;
    }

    private static int lineOf(SourceFile file) {
        String before = file.text().substring(0, file.text().indexOf('\uFFFD'));
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }

    private Remarks remarks(String name) {
        var remarks = new Remarks(folder.path() + "/" + name);
        all.add(remarks);
        return remarks;
    }
}
