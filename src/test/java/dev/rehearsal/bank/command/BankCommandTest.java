package dev.rehearsal.bank.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankCommandTest {

    private static final String BROKEN = "src/test/resources/banks/broken";
    private static final String PLAIN = "src/test/resources/banks/plain/bike-demand.md";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(String... args) {
        var command = new BankCommand(stream(printed), stream(complained), List.of());
        return command.dispatch(List.of(args));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return complained.toString(StandardCharsets.UTF_8);
    }

    @Nested
    class Check {

        @Test
        void listsFaultsByFileAndLineAndFails() {
            int code = run("check", BROKEN);

            assertThat(code).isEqualTo(1);
            assertThat(out().lines())
                    .contains(BROKEN + "/torn-rubric/rubric.yaml:13: The anchors 1 and 2 are equal.")
                    .contains(BROKEN + "/extra.yaml: warning: Nothing reads this file.");
            assertThat(out()).doesNotContain("feature-store/");
        }

        @Test
        void passesOneSoundEntry() {
            int code = run("check", "rubrics/training-serving-skew");

            assertThat(code).isZero();
            assertThat(out()).endsWith("1 entry checked: 0 faults, 0 warnings.%n".formatted());
        }

        @Test
        void saysThatAFolderIsNotThere() {
            int code = run("check", "/nowhere");

            assertThat(code).isEqualTo(1);
            assertThat(err()).isEqualTo("There is no folder '/nowhere'.%n".formatted());
        }

        @Test
        void saysThatAFolderHoldsNoEntry() {
            int code = run("check", folder.toString());

            assertThat(code).isEqualTo(1);
            assertThat(err()).contains("holds no entry");
        }
    }

    @Nested
    class Skeleton {

        @Test
        void makesAnEntryOfEachQuestion() throws IOException {
            int code = run("skeleton", PLAIN, folder.toString());

            assertThat(code).isZero();
            assertThat(read("forecast-of-bike-demand/question.md"))
                    .isEqualTo(Files.readString(Path.of("src/test/resources/banks/plain/bike-demand.expected.md")));
            assertThat(read("forecast-of-bike-demand/rubric.yaml"))
                    .contains("question: forecast-of-bike-demand")
                    .contains("- id: baseline\n    title: \"Baseline\"")
                    .contains("- id: quoted-uncertainty\n    title: \"\\\"Quoted\\\" uncertainty\"");
            assertThat(read("drill-on-baselines/question.md")).contains("**Format:** drill");
        }

        @Test
        void leavesNothingForTheCheckButWhatHasToBeFilledIn() {
            run("skeleton", PLAIN, folder.toString());
            printed.reset();

            int code = run("check", folder.resolve("forecast-of-bike-demand").toString());

            assertThat(code).isEqualTo(1);
            assertThat(out().lines().filter(line -> line.contains("/question.md")))
                    .allMatch(line -> line.matches(".*(placeholder of the template|The number of|no hint).*"));
            assertThat(out()).doesNotContain("not YAML", "heading");
        }

        @Test
        void changesNothingThatExists() throws IOException {
            Path mine = folder.resolve("forecast-of-bike-demand");
            Files.createDirectories(mine);
            Files.writeString(mine.resolve("question.md"), "mine");

            int code = run("skeleton", PLAIN, folder.toString());

            assertThat(code).isEqualTo(1);
            assertThat(err()).contains("exists already");
            assertThat(read("forecast-of-bike-demand/question.md")).isEqualTo("mine");
        }

        @Test
        void saysThatAFileHasNoQuestion() throws IOException {
            Path file = Files.writeString(folder.resolve("notes.md"), "# Notes\n\nNothing to ask.\n");

            int code = run("skeleton", file.toString(), folder.toString());

            assertThat(code).isEqualTo(1);
            assertThat(err()).contains("has no question in the plain template");
        }

        private String read(String file) throws IOException {
            return Files.readString(folder.resolve(file));
        }
    }

    @Test
    void explainsItselfWhenMisused() {
        assertThat(run("polish", "rubrics")).isEqualTo(2);
        assertThat(err()).startsWith("Usage:");
    }
}
