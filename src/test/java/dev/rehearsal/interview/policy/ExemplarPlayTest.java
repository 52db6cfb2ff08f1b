package dev.rehearsal.interview.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.assessment.builtin.TrackerForTests;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Rubric.Criterion;
import dev.rehearsal.interview.journal.InterviewEvent.MoveChosen;
import dev.rehearsal.interview.journal.MoveKind;
import dev.rehearsal.interview.room.NearnessForTests;
import dev.rehearsal.interview.state.Use;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The interviewer talks to the exemplar answers, and each answer is played on to the end of the interview. */
class ExemplarPlayTest {

    private static final Map<String, Map<String, List<String>>> ASKED = readAsked();
    private static final String EMPTY_TALK = "We would look at that when it comes up, and then sort it out somehow.";
    private static final int LONGEST = 60;

    /** One candidate on one question. */
    record Sitting(Entry entry, String quality, List<String> answer) {

        @Override
        public String toString() {
            return entry.id() + ", " + quality;
        }
    }

    static Stream<Sitting> sittings() {
        return TestBank.packed().entries().stream().flatMap(entry -> {
            var exemplars = entry.question().exemplars();
            return Stream.of(
                    new Sitting(entry, "strong", exemplars.strong()),
                    new Sitting(entry, "mixed", exemplars.mixed()),
                    new Sitting(entry, "weak", exemplars.weak()));
        });
    }

    @ParameterizedTest
    @MethodSource("sittings")
    void keepsTheRulesOfAGoodInterviewer(Sitting sitting) {
        var play = new Play(sitting.entry(), TrackerForTests.shared(), NearnessForTests::of);
        for (String text : sitting.answer()) {
            assertThat(play.over()).as("lets the candidate say everything").isFalse();
            play.say(text);
        }
        assertThat(facts(play)).as("gives what was asked for").isEqualTo(asked(sitting));
        for (int i = 0; i < LONGEST && !play.over(); i++) {
            play.say(EMPTY_TALK);
        }

        assertThat(play.over()).as("comes to an end").isTrue();
        nothingIsSaidTwice(play.moves());
        if (sitting.quality().equals("strong")) {
            assertThat(play.state().memory().usedOf(Use.CHALLENGE))
                    .as("held against a strong answer")
                    .isEmpty();
        }
        oneTwistAndNoHint(play.moves());
        everythingThatMattersWasAskedOrCovered(sitting.entry(), play);
        nothingIsGivenAway(sitting.entry(), play.moves());
    }

    private static void nothingIsSaidTwice(List<MoveChosen> moves) {
        var said = new HashSet<String>();
        for (MoveChosen move : moves) {
            assertThat(said.add(move.text())).as("says twice: %s", move.text()).isTrue();
            if (move.question() != null) {
                assertThat(said.add("? " + move.question()))
                        .as("asks twice: %s", move.question())
                        .isTrue();
            }
        }
    }

    private static void oneTwistAndNoHint(List<MoveChosen> moves) {
        assertThat(moves).filteredOn(move -> move.kind() == MoveKind.TWIST).hasSize(1);
        assertThat(moves).noneMatch(move -> move.kind() == MoveKind.HINT);
        assertThat(moves.indexOf(moves.stream()
                        .filter(move -> move.kind() == MoveKind.TWIST)
                        .findFirst()
                        .orElseThrow()))
                .as("a twist needs something to hit")
                .isGreaterThan(1);
    }

    private static void everythingThatMattersWasAskedOrCovered(Entry entry, Play play) {
        Set<?> asked = new HashSet<>(
                play.moves().stream().flatMap(move -> move.asksFor().stream()).toList());
        assertThat(entry.rubric().criteria())
                .filteredOn(criterion -> criterion.weight() >= 2)
                .allMatch(criterion ->
                        asked.contains(criterion.id()) || play.coverage().of(criterion.id()) >= Situation.COVERED);
    }

    private static void nothingIsGivenAway(Entry entry, List<MoveChosen> moves) {
        var secrets = entry.rubric().criteria().stream()
                .map(Criterion::guide)
                .flatMap(guide -> Stream.concat(guide.references().stream(), guide.anchors().values().stream()))
                .toList();
        assertThat(moves).allSatisfy(move -> assertThat(secrets).noneMatch(move.text()::contains));
    }

    private static Set<String> facts(Play play) {
        return Set.copyOf(play.state().memory().usedOf(Use.FACT));
    }

    private static Set<String> asked(Sitting sitting) {
        var answers = ASKED.getOrDefault(sitting.entry().id().value(), Map.of());
        return Set.copyOf(answers.getOrDefault(sitting.quality(), List.of()));
    }

    private static Map<String, Map<String, List<String>>> readAsked() {
        try (var in = ExemplarPlayTest.class.getResourceAsStream("/interview/asked.yaml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
