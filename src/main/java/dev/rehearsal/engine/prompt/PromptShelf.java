package dev.rehearsal.engine.prompt;

import dev.rehearsal.engine.PromptDraft;
import dev.rehearsal.engine.PromptTemplate;
import dev.rehearsal.engine.Prompts;
import dev.rehearsal.engine.prompt.PromptFaults.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All prompts, read at the start; one that cannot be used keeps the service from starting. */
record PromptShelf(Map<PromptKind, PromptTemplate> prompts) implements Prompts {

    static PromptShelf read(@Nullable Path folder) {
        var faults = new ArrayList<Fault>();
        var prompts = new EnumMap<PromptKind, PromptTemplate>(PromptKind.class);
        if (folder != null && !Files.isDirectory(folder)) {
            faults.add(new Fault(folder.toString(), 1, "there is no such folder"));
        }
        for (var kind : PromptKind.values()) {
            read(kind, folder, faults)
                    .ifPresent(file ->
                            new PromptReader(file, kind, faults).read().ifPresent(prompt -> prompts.put(kind, prompt)));
        }
        if (!faults.isEmpty()) {
            throw new PromptFaults(faults);
        }
        return new PromptShelf(prompts);
    }

    private static Optional<PromptFile> read(PromptKind kind, @Nullable Path folder, List<Fault> faults) {
        var name = kind.id() + ".md";
        var own = folder == null ? null : folder.resolve(name);
        try {
            return Optional.of(own != null && Files.exists(own) ? file(own) : packed(name));
        } catch (IOException e) {
            faults.add(new Fault(own == null ? "prompts/" + name : own.toString(), 1, "cannot be read"));
            return Optional.empty();
        }
    }

    private static PromptFile file(Path path) throws IOException {
        return new PromptFile(path.toString(), Files.readString(path));
    }

    private static PromptFile packed(String name) throws IOException {
        try (var packed = PromptShelf.class.getResourceAsStream("/prompts/" + name)) {
            if (packed == null) {
                throw new IOException("Not in the jar: " + name);
            }
            return new PromptFile("prompts/" + name, new String(packed.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Override
    public PromptTemplate voice() {
        return get(PromptKind.VOICE);
    }

    @Override
    public PromptTemplate judge() {
        return get(PromptKind.JUDGE);
    }

    @Override
    public PromptDraft judge(String text) {
        var faults = new ArrayList<Fault>();
        var prompt = new PromptReader(new PromptFile("judge.md", text), PromptKind.JUDGE, faults).read();
        return new PromptDraft(
                prompt.orElse(null),
                faults.stream()
                        .map(fault -> new PromptDraft.Fault(fault.line(), fault.what()))
                        .toList());
    }

    @Override
    public PromptTemplate judgeRepair() {
        return get(PromptKind.JUDGE_REPAIR);
    }

    @Override
    public PromptTemplate check() {
        return get(PromptKind.CHECK);
    }

    private PromptTemplate get(PromptKind kind) {
        var prompt = prompts.get(kind);
        if (prompt == null) {
            throw new IllegalStateException("No prompt '%s'".formatted(kind.id()));
        }
        return prompt;
    }
}
