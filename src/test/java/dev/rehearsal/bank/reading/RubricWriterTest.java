package dev.rehearsal.bank.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.RubricSheet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RubricWriterTest {

    @Test
    void everyRubricOfTheBankIsReadAsItWasWritten() {
        assertThat(TestBank.packed().entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(writtenAndRead(entry)).isEqualTo(entry.rubric()));
    }

    private static Object writtenAndRead(Entry entry) {
        var file = new SourceFile("rubric.yaml", RubricWriter.write(RubricSheet.of(entry.rubric())));
        return BankReader.rubric(entry.id().value(), file).orElseThrow();
    }

    @Property(tries = 500)
    void anyTextComesBackWordForWord(@ForAll @StringLength(min = 1, max = 40) String text) {
        var sheet = new RubricSheet(
                "q", 1, List.of(), List.of(new RubricSheet.Signal("flag", "t", List.of(text))), List.of(), List.of());
        var remarks = new Remarks("rubric.yaml");

        var map = YamlDocument.read(new SourceFile("rubric.yaml", RubricWriter.write(sheet)), remarks);

        assertThat(map)
                .singleElement()
                .satisfies(file -> assertThat(file.maps("red_flags")
                                .getFirst()
                                .texts("signals")
                                .getFirst()
                                .value())
                        .isEqualTo(text.strip()));
    }

    @Test
    void whatIsNotFilledInYetIsAFaultAndNotAnError() {
        var row = new RubricSheet.Row("", "", "", "", 0, "", Map.of("1", ""), List.of(), List.of(), "", Map.of());
        var sheet = new RubricSheet("feature-store", 2, List.of(row), List.of(), List.of(), List.of());

        assertThat(BankReader.rubric("feature-store", new SourceFile("rubric.yaml", RubricWriter.write(sheet))))
                .isEmpty();
    }
}
