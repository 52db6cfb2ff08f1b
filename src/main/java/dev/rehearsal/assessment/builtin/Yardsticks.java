package dev.rehearsal.assessment.builtin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rehearsal.assessment.builtin.Yardstick.Brief;
import dev.rehearsal.assessment.builtin.Yardstick.Point;
import dev.rehearsal.assessment.builtin.Yardstick.Signal;
import dev.rehearsal.assessment.builtin.Yardstick.Statement;
import dev.rehearsal.assessment.text.Phrase;
import dev.rehearsal.assessment.text.Sentences;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Question;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.engine.SentenceEmbeddings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Reads and embeds what a rubric expects, and keeps it while the rubric is in use. */
final class Yardsticks {

    private static final int KEPT = 64;

    private final SentenceEmbeddings embeddings;

    /** By identity: a published rubric is one object for as long as anybody holds it. */
    private final Cache<Rubric, Yardstick> known = Caffeine.newBuilder()
            .weakKeys()
            .maximumSize(KEPT)
            .expireAfterAccess(Duration.ofHours(1))
            .executor(Runnable::run)
            .build();

    Yardsticks(SentenceEmbeddings embeddings) {
        this.embeddings = embeddings;
    }

    Mono<Yardstick> of(Question.Brief brief, Rubric rubric) {
        return Mono.defer(() -> Mono.justOrEmpty(known.getIfPresent(rubric)))
                .switchIfEmpty(Mono.defer(() -> make(brief, rubric)))
                .doOnNext(made -> known.put(rubric, made));
    }

    private Mono<Yardstick> make(Question.Brief brief, Rubric rubric) {
        var references = rubric.criteria().stream()
                .flatMap(criterion -> criterion.guide().references().stream())
                .toList();
        var signals = concat(rubric.redFlags(), rubric.bonus()).stream()
                .flatMap(signal -> signal.signals().stream())
                .toList();
        var phrases = Stream.concat(references.stream(), signals.stream())
                .map(Phrase::of)
                .toList();
        var told = told(brief);
        return embeddings
                .embed(Stream.concat(phrases.stream(), told.stream())
                        .map(Phrase::plain)
                        .toList())
                .map(vectors -> assemble(
                        brief(told, vectors.subList(phrases.size(), vectors.size())), rubric, phrases, vectors));
    }

    private static Yardstick assemble(Brief brief, Rubric rubric, List<Phrase> phrases, List<float[]> vectors) {
        var statements = IntStream.range(0, phrases.size())
                .mapToObj(i -> new Statement(phrases.get(i), new Meaning(vectors.get(i)).apartFrom(brief.meaning())))
                .toList();
        return assemble(brief, rubric, statements, subjects(rubric, vectors));
    }

    private static Subjects subjects(Rubric rubric, List<float[]> vectors) {
        var rest = vectors.iterator();
        var statements = new LinkedHashMap<CriterionId, List<Meaning>>();
        for (var criterion : rubric.criteria()) {
            var meanings = Stream.generate(rest::next)
                    .limit(criterion.guide().references().size())
                    .map(Meaning::new)
                    .toList();
            statements.put(criterion.id(), meanings);
        }
        return Subjects.of(Compass.packed(), statements);
    }

    private static Yardstick assemble(Brief brief, Rubric rubric, List<Statement> statements, Subjects subjects) {
        var rest = statements.iterator();
        var points = new ArrayList<Point>();
        for (var criterion : rubric.criteria()) {
            take(rest, criterion.guide().references().size())
                    .forEach(statement -> points.add(new Point(criterion.id(), statement)));
        }
        var signals = new ArrayList<Signal>();
        for (var signal : concat(rubric.redFlags(), rubric.bonus())) {
            take(rest, signal.signals().size()).forEach(statement -> signals.add(new Signal(signal.id(), statement)));
        }
        var all = Stream.concat(statements.stream().map(Statement::phrase), brief.sentences().stream());
        return new Yardstick(List.copyOf(points), List.copyOf(signals), rarity(all.toList()), brief, subjects);
    }

    private static List<Statement> take(Iterator<Statement> rest, int count) {
        return Stream.generate(rest::next).limit(count).toList();
    }

    private static List<Rubric.Signal> concat(List<Rubric.Signal> first, List<Rubric.Signal> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** What stands in few statements tells much. */
    static Map<String, Double> rarity(Collection<Phrase> phrases) {
        var counts = new HashMap<String, Integer>();
        phrases.forEach(phrase -> phrase.terms().keySet().forEach(stem -> counts.merge(stem, 1, Integer::sum)));
        return counts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, count -> Math.log((phrases.size() + 1) / (count.getValue() + 0.5))));
    }

    private static List<Phrase> told(Question.Brief brief) {
        var texts = Stream.of(
                        Stream.of(brief.problem()),
                        brief.functional().stream(),
                        brief.nonFunctional().stream(),
                        brief.constraints().stream())
                .flatMap(part -> part);
        return texts.flatMap(text -> Sentences.of(text).stream().map(span -> Phrase.of(span.in(text))))
                .toList();
    }

    private static Brief brief(List<Phrase> sentences, List<float[]> vectors) {
        var words = new HashSet<String>();
        sentences.forEach(sentence -> words.addAll(sentence.terms().keySet()));
        var meaning = vectors.stream().map(Meaning::new).reduce(Meaning::with).orElseGet(Meaning::nothing);
        return new Brief(sentences, words, meaning);
    }
}
