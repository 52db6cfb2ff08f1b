package dev.rehearsal.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.model.OpinionForm.Read.Faulty;
import dev.rehearsal.assessment.model.OpinionForm.Read.Understood;
import dev.rehearsal.bank.Level;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OpinionFormTest {

    private static final String GOOD =
            "{\"reason\":\"You said why.\",\"level\":\"3\",\"quotes\":[{\"turn\":2,\"text\":\"because\"}],\"confidence\":0.8}";

    private static String faults(String reply) {
        return OpinionForm.read(reply) instanceof Faulty faulty ? faulty.faults() : "none";
    }

    @Test
    void readsAForm() {
        assertThat(OpinionForm.read(GOOD)).isInstanceOfSatisfying(Understood.class, understood -> {
            assertThat(understood.opinion().level()).isEqualTo(Level.SOLID);
            assertThat(understood.opinion().quotes()).containsExactly(new Opinion.Quoted(2, "because"));
        });
    }

    @Test
    void readsAFormInAFence() {
        assertThat(faults("```json\n" + GOOD + "\n```")).isEqualTo("none");
    }

    @Test
    void readsThatNothingWasShown() {
        assertThat(OpinionForm.read("{\"reason\":\"Not a word.\",\"level\":\"none\",\"quotes\":[],\"confidence\":1}"))
                .isInstanceOfSatisfying(
                        Understood.class,
                        understood -> assertThat(understood.opinion().level()).isNull());
    }

    @Nested
    class SaysWhatIsWrong {

        @Test
        void whenItIsNotJson() {
            assertThat(faults("I would give a 3.")).isEqualTo("It is not JSON.");
            assertThat(faults("{\"reason\": \"cut")).isEqualTo("It is not JSON.");
        }

        @Test
        void whenTheLevelIsOutOfRange() {
            assertThat(faults(GOOD.replace("\"3\"", "\"5\""))).contains("'level' has to be one of");
            assertThat(faults(GOOD.replace("\"3\"", "\"3.5\""))).contains("'level' has to be one of");
        }

        @Test
        void whenTheLevelHasNoQuote() {
            assertThat(faults(GOOD.replace("{\"turn\":2,\"text\":\"because\"}", "")))
                    .contains("needs a quote");
        }

        @Test
        void whenFieldsAreMissingOrOfAnotherKind() {
            assertThat(faults("{}")).contains("'level'", "'reason'", "'confidence'", "'quotes'");
            assertThat(faults(GOOD.replace("\"turn\":2", "\"turn\":\"two\""))).contains("whole number 'turn'");
            assertThat(faults(GOOD.replace("0.8", "80"))).contains("'confidence'");
        }
    }

    @Property
    void neverFailsOnWhateverAModelWrites(@ForAll String reply) {
        assertThat(OpinionForm.read(reply)).isNotNull();
    }
}
