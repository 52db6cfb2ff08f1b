package dev.rehearsal.assessment.model;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Judge;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.Remarks;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Level;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.engine.ModelCall;
import dev.rehearsal.engine.Prompt;
import dev.rehearsal.engine.PromptTemplate;
import dev.rehearsal.engine.Purpose;
import dev.rehearsal.engine.StructuredReply;
import dev.rehearsal.engine.Usage;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks a language model, one criterion a call. What it cannot be asked about is not judged, and says so. */
final class ModelJudge implements Judge {

    /** In characters. */
    private static final int USUAL_ANSWER = 1_200;

    private final LanguageModel model;
    private final Bench bench;
    private final PromptTemplate template;

    ModelJudge(LanguageModel model, Bench bench) {
        this(model, bench, bench.prompts().judge());
    }

    /** Told something else than the others. */
    ModelJudge(LanguageModel model, Bench bench, PromptTemplate template) {
        this.model = model;
        this.bench = bench;
        this.template = template;
    }

    @Override
    public JudgeName name() {
        var repeats = bench.settings().repeats();
        var mark = bench.precedents().mark();
        var version = template.name()
                + (repeats > 1 ? ", %d times".formatted(repeats) : "")
                + (mark.isEmpty() ? "" : ", with examples " + mark);
        return new JudgeName("model", model.name().toString(), version);
    }

    /** The first goes ahead alone, so that the others find the transcript in the provider's cache. */
    @Override
    public Flux<Finding> judge(Case matter, Collection<CriterionId> criteria) {
        return Flux.defer(() -> {
            var file = CaseFile.of(matter);
            var words = file.words();
            words.putAll(PrecedentLines.of(bench.precedents(), matter));
            var first = Flux.fromIterable(criteria).take(1).concatMap(id -> finding(file, words, id));
            var rest = Flux.fromIterable(criteria)
                    .skip(1)
                    .flatMap(id -> finding(file, words, id), bench.settings().atOnce());
            return Flux.concat(first, rest);
        });
    }

    /** What was heard beside the criteria is heard by code, whoever judges. */
    @Override
    public Mono<Remarks> remarks(Case matter) {
        return bench.listener().remarks(matter);
    }

    /** About what it takes to judge all of it: the prompts are known, and answers are mostly of a length. */
    Usage expected(Case matter) {
        var words = CaseFile.of(matter).words();
        words.putAll(PrecedentLines.of(bench.precedents(), matter));
        var criteria = matter.rubric().criteria();
        var prompt = bench.prompts().judge().fill(with(words, criteria.getFirst()));
        var once = Usage.guess(prompt, USUAL_ANSWER);
        long times = (long) criteria.size() * bench.settings().repeats();
        return new Usage(once.in() * times, 0, once.out() * times);
    }

    private Mono<Finding> finding(CaseFile file, Map<String, Object> words, CriterionId id) {
        var criterion = file.matter().rubric().criterion(id);
        var prompt = template.fill(with(words, criterion));
        var hearer = new Hearer(new Examination(file, criterion, bench.relevance()));
        return Flux.range(0, bench.settings().repeats())
                .concatMap(time -> once(file.matter(), prompt, hearer))
                .collectList()
                .map(Repeats::of);
    }

    private Mono<Finding> once(Case matter, Prompt prompt, Hearer hearer) {
        return ask(matter, prompt)
                .flatMap(hearer::hear)
                .flatMap(first -> first.fault() == null
                        ? Mono.just(first.finding())
                        : ask(matter, prompt.adding(repair(first.fault())))
                                .flatMap(hearer::hear)
                                .map(Attempt::finding));
    }

    private Mono<StructuredReply> ask(Case matter, Prompt prompt) {
        var call = new ModelCall(
                Purpose.JUDGE,
                matter.transcript().interview(),
                prompt,
                bench.settings().tokens());
        return model.fill(call, OpinionForm.SCHEMA);
    }

    private String repair(String fault) {
        return bench.prompts().judgeRepair().fill(Map.of("error", fault)).own();
    }

    private static Map<String, Object> with(Map<String, Object> words, Rubric.Criterion criterion) {
        var all = new HashMap<>(words);
        all.put("criterion", criterion.title());
        all.put("looksFor", criterion.guide().looksFor());
        all.put("anchors", anchors(criterion));
        return all;
    }

    private static List<String> anchors(Rubric.Criterion criterion) {
        return Stream.of(Level.values())
                .map(level -> "%d: %s"
                        .formatted(level.value(), criterion.guide().anchors().get(level)))
                .toList();
    }
}
