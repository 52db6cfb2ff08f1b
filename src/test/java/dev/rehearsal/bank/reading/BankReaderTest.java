package dev.rehearsal.bank.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Dimension;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Format;
import dev.rehearsal.bank.Level;
import dev.rehearsal.bank.Question.Category;
import dev.rehearsal.bank.Question.Fact;
import dev.rehearsal.bank.Question.Profile;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.bank.Rubric.Criterion;
import dev.rehearsal.bank.Rubric.Floor;
import dev.rehearsal.bank.Stage;
import dev.rehearsal.bank.Target;
import dev.rehearsal.bank.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BankReaderTest {

    private static final Path BROKEN = Path.of("src/test/resources/banks/broken");

    @Test
    void tellsEverythingThatIsWrongInABrokenBankAtOnce() throws IOException {
        List<String> expected = Files.readAllLines(Path.of("src/test/resources/banks/broken.expected.txt"));

        List<Remark> remarks = BankReader.read(Shelf.in(BROKEN)).remarks();

        assertThat(remarks.stream().map(Remark::toString)).containsExactlyElementsOf(expected);
    }

    @Test
    void givesNoEntryThatHasAFault() throws IOException {
        ReadBank read = BankReader.read(Shelf.in(BROKEN));

        assertThat(read.entries()).hasSize(4).allSatisfy(entry -> {
            assertThat(entry.faults()).isNotEmpty();
            assertThat(entry.whole()).isEmpty();
        });
    }

    @Test
    void findsTheSameFaultsWhereverLinesEnd() throws IOException {
        Shelf shelf = Shelf.in(BROKEN);
        List<EntryFolder> withCarriageReturns = shelf.entries().stream()
                .map(folder -> new EntryFolder(folder.id(), folder.path(), carriageReturns(folder.files())))
                .toList();

        ReadBank read = BankReader.read(new Shelf(withCarriageReturns, carriageReturns(shelf.shared())));

        assertThat(read.remarks()).isEqualTo(BankReader.read(shelf).remarks());
    }

    private static Map<String, SourceFile> carriageReturns(Map<String, SourceFile> files) {
        return files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        file -> new SourceFile(
                                file.getValue().name(), file.getValue().text().replace("\n", "\r\n"))));
    }

    @Nested
    class TheFeatureStore {

        private final Entry entry = BankReader.read(Shelf.packed()).entries().stream()
                .filter(read -> read.folder().id().equals("feature-store"))
                .flatMap(read -> read.whole().stream())
                .findFirst()
                .orElseThrow();

        @Test
        void hasItsProfile() {
            Profile profile = entry.question().profile();

            assertThat(profile.title()).isEqualTo("Feature Store for Training and Online Serving");
            assertThat(profile.format()).isEqualTo(Format.DESIGN);
            assertThat(profile.difficulty()).isEqualTo(Target.ADVANCED);
            assertThat(profile.category()).isEqualTo(Category.SYSTEM_DESIGN);
            assertThat(profile.time()).isEqualTo(Duration.ofMinutes(60));
            assertThat(profile.tags()).contains("feature store", "streaming");
            assertThat(profile.related()).contains(new QuestionId("point-in-time-correctness"));
        }

        @Test
        void tellsFactsOnlyUnderTheirQuestions() {
            Fact fact = entry.question().script().facts().getFirst();

            assertThat(fact.id()).isEqualTo("how-fast-do-online-reads-have-to-be");
            assertThat(fact.asks()).isEqualTo("How fast do online reads have to be?");
            assertThat(fact.answer()).startsWith("Ten milliseconds at the 95th percentile");
            assertThat(fact.alsoAskedAs()).contains("latency", "p95", "sla for reads");
        }

        @Test
        void connectsTwistsWithSeveralCriteria() {
            assertThat(entry.question().script().twists().getFirst().criteria())
                    .containsExactly(new CriterionId("fresh-features"), new CriterionId("online-reads"));
        }

        @Test
        void hasItsRubric() {
            Rubric rubric = entry.rubric();
            Criterion criterion = rubric.criterion(new CriterionId("point-in-time"));

            assertThat(rubric.version()).isEqualTo(1);
            assertThat(criterion.dimension()).isEqualTo(Dimension.TECHNICAL_DEPTH);
            assertThat(criterion.stage()).isEqualTo(Stage.MODEL);
            assertThat(criterion.weight()).isEqualTo(3);
            assertThat(criterion.requires())
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            Target.INTERMEDIATE, Level.PARTIAL,
                            Target.ADVANCED, Level.SOLID,
                            Target.EXPERT, Level.OUTSTANDING));
            assertThat(criterion.guide().anchors()).containsOnlyKeys(Level.values());
            assertThat(rubric.floors())
                    .contains(new Floor(new CriterionId("dual-store"), Level.PARTIAL, Verdict.LEAN_NO));
        }

        @Test
        void hasAnswersTurnByTurn() {
            assertThat(entry.question().exemplars().strong()).hasSizeBetween(8, 14);
            assertThat(entry.question().exemplars().strong().getFirst()).startsWith("Let me ask a few things first");
        }
    }
}
