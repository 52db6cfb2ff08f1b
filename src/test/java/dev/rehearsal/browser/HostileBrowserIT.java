package dev.rehearsal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.RunningJar;
import dev.rehearsal.testing.StubProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.json.JsonMapper;

/** What is said to the service by people, by the bank and by a model stays text in a browser. */
@Execution(ExecutionMode.CONCURRENT)
class HostileBrowserIT {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @Test
    void nothingThatAnybodyWroteRuns() throws Exception {
        var bank = folder.resolve("bank");
        HostileEntry.into(bank);
        try (var provider = StubProvider.start();
                var service = start(provider, bank).ready()) {
            var next = new AtomicInteger();
            var strings = HostileEntry.strings();
            provider.manner(text -> "<b onclick=alert()> <img src=/struck.gif> " + text);
            provider.form(told ->
                    StubProvider.found("2", told).replace("You named it.", judged(strings, next.getAndIncrement())));
            var environment = Map.of("HOSTILE", "yes", "FIRST_ADMIN", service.said("/link#(\\S+)"));

            new Specs(folder).pass(service, environment, "hostile");

            assertThat(provider.judged()).isPositive();
            assertThat(service.log()).doesNotContain("ERROR");
        }
    }

    /** A few of them as the reason of one finding, as they stand within JSON. */
    private static String judged(List<String> strings, int place) {
        var reason = "You named <img src=/struck.webp> " + strings.get(place * 7 % strings.size());
        var text = JSON.writeValueAsString(reason);
        return text.substring(1, text.length() - 1);
    }

    private RunningJar start(StubProvider provider, Path bank) throws IOException {
        return RunningJar.start(
                folder,
                RunningJar.freePort(),
                "--rehearsal.bank.folder=" + bank,
                "--rehearsal.calibration.quality.after=6h",
                "--rehearsal.interview.words-per-second=400",
                "--rehearsal.engine.openai.key=a-key",
                "--rehearsal.engine.openai.base-url=" + provider.address(),
                "--rehearsal.engine.limits.pause=10ms");
    }
}
