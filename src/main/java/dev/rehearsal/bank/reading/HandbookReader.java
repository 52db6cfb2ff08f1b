package dev.rehearsal.bank.reading;

import dev.rehearsal.bank.Framework;
import dev.rehearsal.bank.Plan;
import dev.rehearsal.bank.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the files beside the entries. */
final class HandbookReader {

    private static final String STAGES = "stages.yaml";
    private static final String DIMENSIONS = "dimensions.yaml";
    private static final String PLANS = "plans.yaml";
    private static final String RESOURCES = "resources.yaml";

    /** Levels that the authors gave their own exemplars; whoever measures judges reads them. */
    private static final String READINGS = "readings.jsonl";

    private static final Set<String> KNOWN = Set.of("README.md", READINGS, STAGES, DIMENSIONS, PLANS, RESOURCES);

    private final Map<String, SourceFile> files;
    private final List<Remarks> all = new ArrayList<>();

    private HandbookReader(Map<String, SourceFile> files) {
        this.files = files;
    }

    /** Reads the shared files of a bank that has entries with these ids. */
    static ReadHandbook read(Shelf shelf) {
        return new HandbookReader(shelf.shared())
                .read(shelf.entries().stream().map(EntryFolder::id).collect(Collectors.toSet()));
    }

    private ReadHandbook read(Set<String> entries) {
        Remarks inStages = remarks(STAGES);
        Remarks inDimensions = remarks(DIMENSIONS);
        var frameworks = new FrameworkReader(document(STAGES, inStages), inStages);
        var scales = new ScaleReader(document(DIMENSIONS, inDimensions), inDimensions);
        var framework =
                new Framework(frameworks.stages(), frameworks.shortForm(), scales.dimensions(), scales.levels());
        Remarks inResources = remarks(RESOURCES);
        List<Topic> topics = new TopicReader(inResources, entries).read(document(RESOURCES, inResources));
        Remarks inPlans = remarks(PLANS);
        Set<String> ids = topics.stream().map(Topic::id).collect(Collectors.toSet());
        List<Plan> plans = new PlanReader(inPlans, entries, ids).read(document(PLANS, inPlans));
        files.forEach((name, file) -> {
            if (!KNOWN.contains(name)) {
                remarks(name).warning(0, "Nothing reads this file.");
            }
        });
        return new ReadHandbook(framework, plans, topics, collected());
    }

    private List<YamlMap> document(String name, Remarks remarks) {
        SourceFile file = files.get(name);
        if (file == null) {
            remarks.fault(0, "The file is missing.");
            return List.of();
        }
        return YamlDocument.read(file, remarks);
    }

    private Remarks remarks(String name) {
        SourceFile file = files.get(name);
        var remarks = new Remarks(file == null ? name : file.name());
        all.add(remarks);
        return remarks;
    }

    private List<Remark> collected() {
        return all.stream().flatMap(remarks -> remarks.collected().stream()).toList();
    }
}
