package dev.rehearsal.bank.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.QuestionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class BankConfigurationIT {

    private static final QuestionId SKEW = new QuestionId("training-serving-skew");

    @TempDir
    Path folder;

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(OnlyTheBank.class);

    @EnableConfigurationProperties(BankProperties.class)
    @Import(BankConfiguration.class)
    static class OnlyTheBank {}

    private ApplicationContextRunner withFolder() {
        return runner.withPropertyValues("rehearsal.bank.folder=" + folder);
    }

    @Test
    void offersThePackedBankWithoutAnySetting() {
        runner.run(context -> {
            assertThat(context.getBean(Bank.class).entry(SKEW).id()).isEqualTo(SKEW);
            assertThat(context).doesNotHaveBean(BankWatch.class);
        });
    }

    @Nested
    class AFolderOutside {

        @Test
        void addsEntries() throws IOException {
            new OutsideFolder(folder).copy("training-serving-skew", "our-skew", "Our Skew");

            withFolder().run(context -> {
                Bank bank = context.getBean(Bank.class);
                assertThat(bank.entry(new QuestionId("our-skew"))
                                .question()
                                .profile()
                                .title())
                        .isEqualTo("Our Skew");
                assertThat(bank.entry(SKEW)).isNotNull();
            });
        }

        @Test
        void replacesEntries() throws IOException {
            new OutsideFolder(folder).copy("training-serving-skew", "training-serving-skew", "Skew, as We See It");

            withFolder()
                    .run(context -> assertThat(context.getBean(Bank.class)
                                    .entry(SKEW)
                                    .question()
                                    .profile()
                                    .title())
                            .isEqualTo("Skew, as We See It"));
        }

        @Test
        void mayHoldOtherFoldersToo() throws IOException {
            Files.createDirectories(folder.resolve("data"));
            Files.write(folder.resolve("data").resolve("rehearsal.mv.db"), new byte[] {(byte) 0xFF, 0});

            withFolder().run(context -> assertThat(context).hasNotFailed());
        }

        @Test
        void isTakenFromTheEnvironmentAndReadAgainWhenItChanges() throws IOException {
            var outside = new OutsideFolder(folder);
            outside.copy("training-serving-skew", "our-skew", "Our Skew");
            Map<String, Object> variables =
                    Map.of("REHEARSAL_BANK_FOLDER", folder.toString(), "REHEARSAL_BANK_WATCH", "true");

            runner.withInitializer(context -> context.getEnvironment()
                            .getPropertySources()
                            .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables)))
                    .run(context -> {
                        outside.change("our-skew", "question.md", "# Our Skew", "# Our Other Skew");

                        await().atMost(Duration.ofMinutes(1))
                                .untilAsserted(() -> assertThat(title(context.getBean(Bank.class)))
                                        .isEqualTo("Our Other Skew"));
                    });
        }

        private static String title(Bank bank) {
            return bank.entry(new QuestionId("our-skew")).question().profile().title();
        }

        @Test
        void isWatchedOnRequest() {
            withFolder()
                    .withPropertyValues("rehearsal.bank.watch=true")
                    .run(context -> assertThat(context.getBean(BankWatch.class).isRunning())
                            .isTrue());
        }
    }

    @Nested
    class TheStartIsRefused {

        @Test
        void withAllFaultsOfABrokenBank() throws IOException {
            var outside = new OutsideFolder(folder);
            outside.copy("training-serving-skew", "our-skew", "Our Skew");
            outside.change("our-skew", "question.md", "**Format:** drill", "**Format:** duel");
            outside.change("our-skew", "rubric.yaml", "version: 1", "version: new");

            withFolder().run(context -> {
                FailureAnalysis analysis = new BrokenBankAnalyzer().analyze(context.getStartupFailure());

                assertThat(analysis.getDescription())
                        .startsWith("The bank has 2 faults.")
                        .contains(folder + "/our-skew/question.md:7: The format 'duel' is not known")
                        .contains(folder + "/our-skew/rubric.yaml:2: 'version' is a whole number from 1, not 'new'.")
                        .doesNotContain("\tat ", "Exception");
            });
        }

        @Test
        void whenTheFolderDoesNotExist() {
            runner.withPropertyValues("rehearsal.bank.folder=/nowhere/at/all").run(context -> {
                FailureAnalysis analysis = new BrokenBankAnalyzer().analyze(context.getStartupFailure());

                assertThat(analysis.getDescription())
                        .contains("/nowhere/at/all: This folder does not exist; the setting rehearsal.bank.folder");
            });
        }
    }
}
