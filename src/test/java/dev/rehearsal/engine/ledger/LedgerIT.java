package dev.rehearsal.engine.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.engine.ModelCall;
import dev.rehearsal.engine.ModelCalls;
import dev.rehearsal.engine.ModelName;
import dev.rehearsal.engine.ModelUse;
import dev.rehearsal.engine.Piece;
import dev.rehearsal.engine.Purpose;
import dev.rehearsal.engine.Refusal;
import dev.rehearsal.engine.ScriptedModel;
import dev.rehearsal.engine.StructuredReply;
import dev.rehearsal.engine.Usage;
import dev.rehearsal.testing.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

/** What every database must do for the table of calls. */
@ParameterizedClass
@EnumSource
class LedgerIT {

    private static final Instant NOW = Instant.parse("2026-03-02T00:30:00Z");
    private static final UUID PAYER = UUID.randomUUID();

    private final UUID interview = UUID.randomUUID();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final DatabaseClient database;
    private ModelTable models;

    LedgerIT(TestDatabase on) {
        this.database = on.client();
    }

    @BeforeEach
    void open() throws IOException {
        database.sql("delete from model_call").then().block();
        database.sql("delete from interview_engine").then().block();
        settle(interview);
        try (var file = getClass().getResourceAsStream("/models.yaml")) {
            models = ModelTableReader.read(file);
        }
    }

    private void settle(UUID id) {
        database.sql(
                        "insert into interview_engine (interview_id, payer, engine, chosen_at) values (:id, :payer, 'openai', :at)")
                .bind("id", id)
                .bind("payer", PAYER)
                .bind("at", NOW.atOffset(ZoneOffset.UTC))
                .then()
                .block();
    }

    private Calls calls(Instant now) {
        return new Calls(database, models, Clock.fixed(now, ZoneOffset.UTC));
    }

    private LanguageModel paid(LanguageModel model, Budget budget, Instant now) {
        return new Ledger(calls(now), budget, registry, models).paid(model);
    }

    private static ModelCall call(UUID interview) {
        return new ModelCall(Purpose.VOICE, interview, ModelCalls.voice().prompt(), 100);
    }

    private List<Piece> speak(LanguageModel model, UUID id) {
        return model.speak(call(id)).collectList().block();
    }

    private static LanguageModel named(LanguageModel model, String provider, String name) {
        return new NamedModel(model, new ModelName(provider, name));
    }

    private static final Budget PLENTY = new Budget(1_000_000, 1_000_000);

    @Test
    void writesDownWhatACallTookAndCost() {
        var model = named(
                ScriptedModel.speaking(call ->
                        Flux.just(new Piece.Words("Hi"), new Piece.Finished(new Usage(1_000_000, 500_000, 100_000)))),
                "openai",
                "gpt-4.1");

        speak(paid(model, PLENTY, NOW), interview);

        assertThat(calls(NOW).of(interview).block())
                .usingRecursiveFieldByFieldElementComparator(RecursiveComparisonConfiguration.builder()
                        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                        .build())
                .containsExactly(new ModelUse.Line(
                        "voice", "openai/gpt-4.1", 1, 1_000_000, 500_000, 100_000, new BigDecimal("2.05"), false));
    }

    @Test
    void saysThatACostIsUnknownInsteadOfNone() {
        speak(paid(named(ScriptedModel.saying("Hi"), "openai", "something-new"), PLENTY, NOW), interview);

        assertThat(calls(NOW).of(interview).block())
                .singleElement()
                .satisfies(line -> assertThat(line.costUsd()).isNull());
    }

    @Test
    void writesDownEachOfManyCallsThatEndAtOnce() {
        var priced = paid(named(ScriptedModel.saying("Hi"), "openai", "gpt-4.1"), PLENTY, NOW);
        var unpriced = paid(named(ScriptedModel.saying("Hi"), "openai", "something-new"), PLENTY, NOW);

        Flux.range(0, 40)
                .flatMap(number -> (number % 2 == 0 ? priced : unpriced).speak(call(interview)), 40)
                .blockLast();

        assertThat(calls(NOW).of(interview).block())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.calls()).isEqualTo(20))
                .anySatisfy(line -> assertThat(line.costUsd()).isNotNull())
                .anySatisfy(line -> assertThat(line.costUsd()).isNull());
    }

    @Test
    void countsACallOnceWhoseHearerLeavesWithTheLastPiece() {
        var model = ScriptedModel.saying("Hi");

        paid(model, PLENTY, NOW)
                .speak(call(interview))
                .takeUntil(Piece.Last.class::isInstance)
                .blockLast();

        assertThat(calls(NOW).of(interview).block())
                .singleElement()
                .satisfies(line -> assertThat(line.calls()).isEqualTo(1));
    }

    @Test
    void guessesWhatACallTookThatNobodyHeardToItsEnd() {
        var model = ScriptedModel.speaking(
                call -> Flux.<Piece>just(new Piece.Words("Hello there")).concatWith(Flux.never()));

        paid(model, PLENTY, NOW).speak(call(interview)).take(1).blockLast();

        Flux.interval(Duration.ofMillis(10))
                .onBackpressureDrop()
                .concatMap(tick -> calls(NOW).of(interview))
                .filter(lines -> !lines.isEmpty())
                .blockFirst(Duration.ofSeconds(30))
                .forEach(line -> {
                    assertThat(line.guessed()).isTrue();
                    assertThat(line.tokensOut()).isEqualTo(2);
                });
    }

    @Test
    void makesNoCallWhenTheInterviewHasUsedItsTokens() {
        var model = ScriptedModel.saying("Hi");
        var paid = paid(model, new Budget(150, 1_000), NOW);

        speak(paid, interview);
        speak(paid, interview);
        var third = speak(paid, interview);

        assertThat(third).containsExactly(new Piece.Refused(Refusal.INTERVIEW_BUDGET));
        assertThat(paid.fill(call(interview), ModelCalls.FORM).block())
                .isEqualTo(new StructuredReply.Refused(Refusal.INTERVIEW_BUDGET));
        assertThat(model.asked()).hasSize(2);
    }

    @Test
    void addsUpWhatAnAccountUsesInADayOverItsInterviews() {
        var other = UUID.randomUUID();
        settle(other);
        var budget = new Budget(1_000, 150);
        var yesterday = NOW.minus(Duration.ofHours(1));
        speak(paid(ScriptedModel.saying("Hi"), budget, yesterday), other);
        speak(paid(ScriptedModel.saying("Hi"), budget, yesterday), other);

        var paid = paid(ScriptedModel.saying("Hi"), budget, NOW);
        assertThat(speak(paid, interview).getLast()).isInstanceOf(Piece.Finished.class);
        assertThat(speak(paid, other).getLast()).isInstanceOf(Piece.Finished.class);

        assertThat(speak(paid, interview)).containsExactly(new Piece.Refused(Refusal.ACCOUNT_BUDGET));
    }

    @Test
    void keepsNoWordOfWhatWasSaid() {
        speak(paid(ScriptedModel.saying("A secret"), PLENTY, NOW), interview);

        var rows = database.sql("select * from model_call")
                .fetch()
                .all()
                .collectList()
                .block();

        assertThat(rows).hasSize(1);
        assertThat(rows.toString()).doesNotContain("secret", "Hello", "Obey");
    }

    @Test
    void measuresUnderTheNamesOfOpenTelemetry() {
        var ledger = new Ledger(calls(NOW), PLENTY, registry, models);

        speak(ledger.measured(ScriptedModel.saying("Hi")), interview);

        assertThat(registry.get("gen_ai.client.operation.duration").timer().count())
                .isOne();
        assertThat(registry.get("gen_ai.client.operation.time_to_first_chunk")
                        .timer()
                        .count())
                .isOne();
        assertThat(registry.get("gen_ai.client.token.usage")
                        .tag("gen_ai.token.type", "input")
                        .summary()
                        .totalAmount())
                .isEqualTo(100);
    }
}
