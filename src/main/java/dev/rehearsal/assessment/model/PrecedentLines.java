package dev.rehearsal.assessment.model;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Precedents;
import dev.rehearsal.assessment.Precedents.Precedent;
import dev.rehearsal.bank.Rubric;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Tells a model what humans have given elsewhere: as data, the same lines for every criterion of a case. */
final class PrecedentLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PrecedentLines() {}

    /** Without those of criteria that this version of the rubric does not have. */
    static Map<String, Object> of(Precedents precedents, Case matter) {
        var lines = precedents.of(matter.question().id()).stream()
                .flatMap(precedent ->
                        criterion(precedent, matter.rubric()).map(criterion -> line(precedent, criterion)).stream())
                .toList();
        return Map.of("hasPrecedents", !lines.isEmpty(), "precedents", lines);
    }

    private static Optional<Rubric.Criterion> criterion(Precedent precedent, Rubric rubric) {
        return rubric.criteria().stream()
                .filter(criterion -> criterion.id().equals(precedent.criterion()))
                .findFirst();
    }

    private static String line(Precedent precedent, Rubric.Criterion criterion) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("criterion", criterion.title());
        words.put("said", precedent.quotes());
        words.put("level", precedent.level() == 0 ? "none" : String.valueOf(precedent.level()));
        words.put("why", precedent.why());
        return JSON.writeValueAsString(words);
    }
}
