package dev.rehearsal.bank.reading;

import dev.rehearsal.bank.Dimension;
import dev.rehearsal.bank.Format;
import dev.rehearsal.bank.Question.Category;
import dev.rehearsal.bank.Stage;
import dev.rehearsal.bank.Target;
import dev.rehearsal.bank.Topic.Kind;
import dev.rehearsal.bank.Verdict;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words that may stand in one place, and what each of them means.
 *
 * @param what what the words name, such as "dimension"
 * @param meanings by the word as it is spelled in the file
 */
record Choices<T>(String what, Map<String, T> meanings) {

    static final Choices<Dimension> DIMENSIONS = of("dimension", Dimension.values(), Dimension::id);
    static final Choices<Stage> STAGES = of("stage", Stage.values(), Stage::id);
    static final Choices<Verdict> VERDICTS = of("verdict", Verdict.values(), Verdict::id);
    static final Choices<Format> FORMATS = of("format", Format.values(), Format::id);
    static final Choices<Kind> KINDS = of("kind", Kind.values(), Kind::id);
    static final Choices<Category> CATEGORIES = of("category", Category.values(), Category::title);
    static final Choices<Target> DIFFICULTIES = of("difficulty", Target.values(), Choices::capital);

    private static <T> Choices<T> of(String what, T[] values, Function<T, String> spelling) {
        var meanings = new LinkedHashMap<String, T>();
        Arrays.stream(values).forEach(value -> meanings.put(spelling.apply(value), value));
        return new Choices<>(what, meanings);
    }

    @Nullable
    T chosen(Text text, Remarks remarks) {
        T meaning = meanings.get(text.value());
        if (meaning == null) {
            remarks.fault(
                    text.line(),
                    "The %s '%s' is not known; it is one of %s."
                            .formatted(what, text.value(), String.join(", ", meanings.keySet())));
        }
        return meaning;
    }

    private static String capital(Target target) {
        return target.name().charAt(0) + target.id().substring(1);
    }
}
