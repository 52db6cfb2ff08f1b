package dev.rehearsal.engine.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptShelfTest {

    @TempDir
    private Path folder;

    private static final String REPAIR = """
            ---
            id: judge-repair
            version: 7
            purpose: Mend.
            ---

            # Rules

            -

            # Shared

            -

            # Own

            Mend this: {{error}}
            """;

    @Test
    void readsThePackedPrompts() {
        var shelf = PromptShelf.read(null);

        assertThat(shelf.judge().name().id()).isEqualTo("judge");
        assertThat(shelf.judge().name().hash()).matches("[0-9a-f]{16}");
        assertThat(shelf.voice().name().version()).isPositive();
        assertThat(shelf.check().fill(Map.of()).text()).contains("ready");
    }

    @Test
    void prefersAFileOfTheOperatorsAndTellsItApart() throws IOException {
        Files.writeString(folder.resolve("judge-repair.md"), REPAIR);

        var own = PromptShelf.read(folder).judgeRepair();

        assertThat(own.name().version()).isEqualTo(7);
        assertThat(own.fill(Map.of("error", "a <b>")).own()).isEqualTo("Mend this: a <b>");
        assertThat(own.name().hash())
                .isNotEqualTo(PromptShelf.read(null).judgeRepair().name().hash());
    }

    @Test
    void takesCandidateTextAsItIs() {
        var prompt = PromptShelf.read(null).judgeRepair().fill(Map.of("error", "{{secret}} \" </x>"));

        assertThat(prompt.own()).contains("{{secret}} \" </x>");
    }

    @Nested
    class Refuses {

        @Test
        void brokenPromptsWithAllTheirFaultsAtOnce() throws IOException {
            Files.writeString(
                    folder.resolve("judge-repair.md"),
                    REPAIR.replace("version: 7", "version: seven").replace("{{error}}", "{{eror}}"));
            Files.writeString(folder.resolve("check.md"), "no front matter");

            assertThatThrownBy(() -> PromptShelf.read(folder))
                    .hasMessageContaining("judge-repair.md:1: has to have a version")
                    .hasMessageContaining("judge-repair.md:15: has to use {{error}} here")
                    .hasMessageContaining("judge-repair.md:15: nothing is known of {{eror}} here")
                    .hasMessageContaining("check.md:1: has to begin with front matter");
        }

        @Test
        void whatIsNotMustache() throws IOException {
            Files.writeString(folder.resolve("judge-repair.md"), REPAIR.replace("{{error}}", "{{#error}}"));

            assertThatThrownBy(() -> PromptShelf.read(folder)).hasMessageContaining("is not Mustache");
        }

        @Test
        void aFolderThatIsNotThere() {
            assertThatThrownBy(() -> PromptShelf.read(folder.resolve("none")))
                    .hasMessageContaining("there is no such folder");
        }
    }
}
