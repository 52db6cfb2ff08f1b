package dev.rehearsal.bank.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Handbook;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.QuestionNotFound;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.bank.reading.BankReader;
import dev.rehearsal.bank.reading.ReadBank;
import dev.rehearsal.bank.reading.Shelf;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import reactor.core.publisher.Mono;

@WebFluxTest(properties = "spring.webflux.problemdetails.enabled=true")
@ContextConfiguration(classes = {QuestionsController.class, StudyController.class, QuestionsControllerIT.Packed.class})
@WithMockUser
class QuestionsControllerIT {

    @Autowired
    WebTestClient client;

    @TestConfiguration
    static class Packed {

        @Bean
        ReadBank read() {
            return BankReader.read(Shelf.packed());
        }

        @Bean
        Handbook handbook(ReadBank read) {
            return read.handbook();
        }

        @Bean
        Bank bank(ReadBank read) {
            return new PackedBank(read.entries().stream()
                    .flatMap(entry -> entry.whole().stream())
                    .toList());
        }
    }

    private record PackedBank(List<Entry> entries) implements Bank {

        @Override
        public Entry entry(QuestionId id) {
            return entries.stream()
                    .filter(entry -> entry.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new QuestionNotFound(id.value()));
        }

        @Override
        public Mono<Rubric> rubric(QuestionId question, int version) {
            return Mono.just(entry(question).rubric());
        }
    }

    private BodyContentSpec found(String address) {
        return client.get().uri(address).exchange().expectStatus().isOk().expectBody();
    }

    @Nested
    class TheList {

        @Test
        void showsWhatOneChoosesBy() {
            found("/api/questions?q=feature store&format=design&maxMinutes=60&difficulty=advanced")
                    .jsonPath("$[0].id")
                    .isEqualTo("feature-store")
                    .jsonPath("$[0].title")
                    .isEqualTo("Feature Store for Training and Online Serving")
                    .jsonPath("$[0].format")
                    .isEqualTo("design")
                    .jsonPath("$[0].difficulty")
                    .isEqualTo("advanced")
                    .jsonPath("$[0].category")
                    .isEqualTo("System Design")
                    .jsonPath("$[0].minutes")
                    .isEqualTo(60)
                    .jsonPath("$[0].experience")
                    .isEqualTo("5-8 years")
                    .jsonPath("$[0].tags[0]")
                    .isEqualTo("feature store")
                    .jsonPath("$[0].criteria")
                    .isEqualTo(9)
                    .jsonPath("$[0].summary")
                    .value(
                            String.class,
                            summary -> assertThat(summary)
                                    .startsWith("Our company has twenty teams")
                                    .hasSizeLessThanOrEqualTo(200));
        }

        @Test
        void takesSeveralValuesOfOneFilter() {
            found("/api/questions?difficulty=intermediate&difficulty=expert&category=model-ops")
                    .jsonPath("$[?(@.difficulty == 'advanced')]")
                    .isEmpty()
                    .jsonPath("$[?(@.category != 'Model Ops')]")
                    .isEmpty()
                    .jsonPath("$[?(@.id == 'training-serving-skew')]")
                    .isNotEmpty();
        }

        @Test
        void isEmptyWhenAWordOccursNowhere() {
            found("/api/questions?q=feature+zeppelin").jsonPath("$").isEmpty();
        }

        @Test
        void refusesATimeThatIsNoNumber() {
            client.get()
                    .uri("/api/questions?maxMinutes=soon")
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }
    }

    @Nested
    class AQuestion {

        @Test
        void tellsWhatTheCandidateMayKnow() {
            found("/api/questions/feature-store")
                    .jsonPath("$.id")
                    .isEqualTo("feature-store")
                    .jsonPath("$.problem")
                    .isNotEmpty()
                    .jsonPath("$.requirements.functional.length()")
                    .isEqualTo(3)
                    .jsonPath("$.requirements.nonFunctional.length()")
                    .isEqualTo(2)
                    .jsonPath("$.requirements.constraints.length()")
                    .isEqualTo(3)
                    .jsonPath("$.stages[0].id")
                    .isEqualTo("clarify")
                    .jsonPath("$.stages[0].covers")
                    .isNotEmpty()
                    .jsonPath("$.dimensions.length()")
                    .isEqualTo(4)
                    .jsonPath("$.dimensions[0].title")
                    .isEqualTo("System Thinking")
                    .jsonPath("$.targets")
                    .isEqualTo(List.of("intermediate", "advanced", "expert"));
        }

        @Test
        void keepsTheInterviewersKnowledgeToItself() {
            String body = client.get()
                    .uri("/api/questions/feature-store")
                    .exchange()
                    .expectBody(String.class)
                    .returnResult()
                    .getResponseBody();

            assertThat(body)
                    .doesNotContain("point-in-time-join")
                    .doesNotContain("Fifty thousand predictions")
                    .doesNotContain("anchors", "probes", "references", "facts", "hints", "twists");
        }

        @Test
        void thatNobodyWroteIsNotFound() {
            notFound("/api/questions/time-machine", "There is no question 'time-machine' in the bank.");
        }

        @Test
        void whoseIdIsMisspeltIsNotFoundEither() {
            notFound("/api/questions/Feature_Store", "There is no question 'Feature_Store' in the bank.");
        }

        private void notFound(String address, String detail) {
            client.get()
                    .uri(address)
                    .exchange()
                    .expectStatus()
                    .isNotFound()
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .expectBody()
                    .jsonPath("$.status")
                    .isEqualTo(404)
                    .jsonPath("$.detail")
                    .isEqualTo(detail);
        }
    }

    @Test
    void plansNameQuestionsWeekByWeek() {
        found("/api/plans")
                .jsonPath("$[0].id")
                .isEqualTo("four-weeks")
                .jsonPath("$[0].weeks.length()")
                .isEqualTo(4)
                .jsonPath("$[1].weeks.length()")
                .isEqualTo(8)
                .jsonPath("$[0].weeks[0].questions[0]")
                .isEqualTo("approach-design-interview")
                .jsonPath("$[0].weeks[0].topics[0]")
                .isEqualTo("foundations");
    }

    @Test
    void resourcesStandUnderTopics() {
        found("/api/resources")
                .jsonPath("$[0].id")
                .isEqualTo("foundations")
                .jsonPath("$[0].resources[0].kind")
                .isEqualTo("book")
                .jsonPath("$[0].resources[0].link")
                .value(String.class, link -> assertThat(link).startsWith("https://"));
    }
}
