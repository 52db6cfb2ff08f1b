package dev.rehearsal.bank.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.bank.RubricNotFound;
import dev.rehearsal.bank.RubricSheet;
import dev.rehearsal.bank.RubricVersions.Note;
import dev.rehearsal.bank.files.FilesForTests;
import dev.rehearsal.testing.TestDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;

@ParameterizedClass
@EnumSource
class RubricVersionsIT {

    private static final QuestionId QUESTION = new QuestionId("feature-store");
    private static final Note NOTE = new Note("Anchors were too close to each other.", UUID.randomUUID());

    private final TestDatabase database;
    private ReleasedBank bank;
    private StoredRubricVersions versions;

    RubricVersionsIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        for (var table : new String[] {"rubric_version", "rubric_release", "rubric_trial"}) {
            database.client().sql("delete from " + table).then().block();
        }
        bank = node();
        versions = versions(bank);
    }

    private ReleasedBank node() {
        return new ReleasedBank(
                TestBank.packed(),
                new VersionStore(database.client()),
                new TrialStore(database.client(), database.transactions()));
    }

    private StoredRubricVersions versions(ReleasedBank of) {
        var store = new VersionStore(database.client());
        var trials = new TrialStore(database.client(), database.transactions());
        return new StoredRubricVersions(store, trials, of, new SheetChecks(FilesForTests.packed()), Clock.systemUTC());
    }

    private Rubric ofFiles() {
        return TestBank.packed().entry(QUESTION).rubric();
    }

    private RubricSheet changed(String title) {
        var sheet = RubricSheet.of(ofFiles());
        var criteria = new ArrayList<>(sheet.criteria());
        var first = criteria.getFirst();
        criteria.set(
                0,
                new RubricSheet.Row(
                        first.id(),
                        title,
                        first.dimension(),
                        first.stage(),
                        first.weight(),
                        first.looksFor(),
                        first.anchors(),
                        first.references(),
                        first.probes(),
                        first.easier(),
                        first.requires()));
        return new RubricSheet(
                sheet.question(), sheet.version(), criteria, sheet.redFlags(), sheet.bonus(), sheet.floors());
    }

    @Test
    void aFrozenVersionIsKeptButNotInForce() {
        var frozen = versions.freeze(changed("Scope and numbers"), 1, NOTE).block();

        assertThat(frozen.number()).isEqualTo(ofFiles().version() + 1);
        assertThat(bank.rubric(QUESTION, frozen.number())
                        .block()
                        .criteria()
                        .getFirst()
                        .title())
                .isEqualTo("Scope and numbers");
        assertThat(bank.entry(QUESTION).rubric()).isEqualTo(ofFiles());
        assertThat(versions.versions(QUESTION).collectList().block()).containsExactly(frozen);
    }

    @Test
    void isPutInForceAndRolledBackOnEveryNode() {
        var frozen = versions.freeze(changed("Scope and numbers"), 1, NOTE).block();
        var other = node();

        versions.putInForce(QUESTION, frozen.number(), "published", NOTE).block();
        other.refresh().block();
        assertThat(bank.entry(QUESTION).rubric().version()).isEqualTo(frozen.number());
        assertThat(other.entry(QUESTION).rubric().version()).isEqualTo(frozen.number());

        versions(other)
                .putInForce(QUESTION, ofFiles().version(), "rolled-back", NOTE)
                .block();
        bank.refresh().block();
        assertThat(bank.entry(QUESTION).rubric()).isEqualTo(ofFiles());
        assertThat(versions.releases(QUESTION)
                        .map(release -> release.what())
                        .collectList()
                        .block())
                .containsExactly("rolled-back", "published");
    }

    @Test
    void staysInForceAfterARestart() {
        var frozen = versions.freeze(changed("Scope and numbers"), 1, NOTE).block();
        versions.putInForce(QUESTION, frozen.number(), "published", NOTE).block();

        var restarted = node();
        restarted.refresh().block();

        assertThat(restarted.entry(QUESTION).rubric().version()).isEqualTo(frozen.number());
        assertThat(restarted.entries())
                .filteredOn(entry -> entry.id().equals(QUESTION))
                .singleElement()
                .satisfies(entry -> assertThat(entry.rubric().version()).isEqualTo(frozen.number()));
    }

    @Test
    void isAlwaysTheSameObjectSoThatWhatOthersMadeOfItLasts() {
        var frozen = versions.freeze(changed("Scope and numbers"), 1, NOTE).block();

        assertThat(bank.rubric(QUESTION, frozen.number()).block())
                .isSameAs(bank.rubric(QUESTION, frozen.number()).block());
    }

    @Test
    void twoAuthorsNeverGetTheSameNumber() {
        var numbers =
                IntStream.range(0, 6)
                        .mapToObj(i ->
                                versions.freeze(changed("Draft " + i), 1, NOTE).toFuture())
                        .toList()
                        .stream()
                        .map(future -> future.join().number())
                        .toList();

        assertThat(numbers).doesNotHaveDuplicates();
    }

    @Test
    void whatHasAFaultIsNotFrozen() {
        var faulty = changed("");

        assertThat(versions.check(faulty).faults()).anySatisfy(fault -> {
            assertThat(fault.criterion()).isEqualTo("scope-sizing");
            assertThat(fault.message()).contains("'title' is empty");
            assertThat(fault.line()).isPositive();
        });
        assertThatThrownBy(() -> versions.freeze(faulty, 1, NOTE).block()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCriterionThatTheQuestionPointsAtIsMissed() {
        var sheet = RubricSheet.of(ofFiles());
        var without = new RubricSheet(
                sheet.question(),
                2,
                sheet.criteria().subList(1, sheet.criteria().size()),
                sheet.redFlags(),
                sheet.bonus(),
                sheet.floors());

        assertThat(versions.check(without).faults())
                .anySatisfy(fault -> assertThat(fault.message()).contains("no criterion 'scope-sizing'"));
    }

    @Test
    void isTriedOnAShareOfTheAccountsAndAlwaysOnTheSame() {
        var frozen = versions.freeze(changed("Scope and numbers"), 1, NOTE).block();

        versions.tryOut(QUESTION, frozen.number(), 0.25, "salt").block();

        var accounts = IntStream.range(0, 4_000).mapToObj(i -> new UUID(7, i)).toList();
        var tried = accounts.stream()
                .filter(account -> bank.entry(QUESTION, account).rubric().version() == frozen.number())
                .toList();
        assertThat(tried).hasSizeBetween(880, 1_120);
        assertThat(tried)
                .allMatch(account -> bank.entry(QUESTION, account).rubric().version() == frozen.number());
        assertThat(bank.entry(QUESTION).rubric()).isEqualTo(ofFiles());

        versions.endTrial(QUESTION).block();
        assertThat(tried)
                .allMatch(account -> bank.entry(QUESTION, account).rubric().equals(ofFiles()));
    }

    @Test
    void theVersionsOfTheFilesAreKeptForWhenTheFilesHaveMovedOn() {
        versions.keepFiles(TestBank.packed()).block();
        versions.keepFiles(TestBank.packed()).block();

        assertThat(versions.versions(QUESTION).collectList().block())
                .singleElement()
                .satisfies(version -> assertThat(version.source()).isEqualTo("file"));
        var store = new VersionStore(database.client());
        var moved = new ReleasedBank(new MovedOn(), store, new TrialStore(database.client(), database.transactions()));
        assertThat(moved.rubric(QUESTION, ofFiles().version()).block()).isEqualTo(ofFiles());
    }

    @Test
    void aVersionThatNobodyMadeIsNotFound() {
        assertThatThrownBy(() -> bank.rubric(QUESTION, 99).block()).isInstanceOf(RubricNotFound.class);
    }

    /** The files of a later release, which hold other versions. */
    private record MovedOn() implements Bank {

        @Override
        public List<Entry> entries() {
            return List.of();
        }

        @Override
        public Entry entry(QuestionId id) {
            return TestBank.packed().entry(id);
        }

        @Override
        public Mono<Rubric> rubric(QuestionId question, int version) {
            return Mono.error(new RubricNotFound(question, version));
        }
    }
}
