package dev.rehearsal.engine.prompt;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One part of a prompt.
 *
 * @param template null when there are faults
 */
record PromptPart(@Nullable Template template, List<String> faults) {

    /** Prompts are no HTML; a list's own items are called "." and "-first" and so on. */
    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().escapeHTML(false).strictSections(true);

    static PromptPart read(String text, Set<String> blanks) {
        try {
            var template = COMPILER.compile(text);
            return new PromptPart(template, compare(used(template), blanks));
        } catch (MustacheException e) {
            return new PromptPart(null, List.of("is not Mustache: " + e.getMessage()));
        }
    }

    String fill(Map<String, ?> words) {
        if (template == null) {
            throw new IllegalStateException("A prompt with faults");
        }
        return template.execute(words);
    }

    private static List<String> compare(Set<String> used, Set<String> blanks) {
        var faults = new ArrayList<String>();
        blanks.stream()
                .filter(blank -> !used.contains(blank))
                .sorted()
                .forEach(blank -> faults.add("has to use {{%s}} here".formatted(blank)));
        used.stream()
                .filter(name -> !blanks.contains(name))
                .sorted()
                .forEach(name -> faults.add("nothing is known of {{%s}} here".formatted(name)));
        return faults;
    }

    private static Set<String> used(Template template) {
        var names = new HashSet<String>();
        template.visit(new Mustache.Visitor() {

            @Override
            public void visitText(String text) {
                // names alone are wanted
            }

            @Override
            public void visitVariable(String name) {
                add(name);
            }

            @Override
            public boolean visitInclude(String name) {
                names.add("> " + name);
                return false;
            }

            @Override
            public boolean visitSection(String name) {
                add(name);
                return true;
            }

            @Override
            public boolean visitInvertedSection(String name) {
                add(name);
                return true;
            }

            private void add(String name) {
                if (!name.equals(".") && !name.equals("this")) {
                    names.add(name);
                }
            }
        });
        return names;
    }
}
