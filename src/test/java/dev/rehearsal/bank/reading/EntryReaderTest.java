package dev.rehearsal.bank.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EntryReaderTest {

    private static final EntryFolder SOUND = sound();

    private static EntryFolder sound() {
        try {
            return Shelf.in(Path.of("rubrics")).entries().stream()
                    .filter(folder -> folder.id().equals("training-serving-skew"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void readsASoundEntry() {
        ReadEntry read = new EntryReader(SOUND).read();

        assertThat(read.remarks()).isEmpty();
        assertThat(read.whole()).isPresent();
    }

    @Property(tries = 400)
    void givesAnEntryOrAFaultWhateverHappensToALine(@ForAll("torn") EntryFolder torn) {
        ReadEntry read = new EntryReader(torn).read();

        assertThat(read.whole().isEmpty()).isEqualTo(!read.faults().isEmpty());
        assertThat(read.remarks())
                .allSatisfy(remark -> assertThat(remark.line()).isBetween(0, longest(torn)));
    }

    @Provide
    Arbitrary<EntryFolder> torn() {
        Arbitrary<String> files = Arbitraries.of("question.md", "rubric.yaml", "answers/strong.md");
        Arbitrary<String> damages = Arbitraries.of(
                        "", "- ", "  - x", "# ", "## Hints", "[", "{a: b", "\t", "<x>", "- [a] b?", "a: *b")
                .edgeCases(config -> config.none());
        return files.flatMap(file -> Arbitraries.integers()
                .between(0, lines(file).size() - 1)
                .flatMap(line -> damages.map(damage -> damaged(file, line, damage))));
    }

    private static EntryFolder damaged(String file, int line, String damage) {
        List<String> lines = new ArrayList<>(lines(file));
        lines.set(line, damage);
        var files = new HashMap<>(SOUND.files());
        files.put(file, new SourceFile(file, String.join("\n", lines)));
        return new EntryFolder(SOUND.id(), SOUND.path(), files);
    }

    private static List<String> lines(String file) {
        return SOUND.files().get(file).text().lines().toList();
    }

    private static int longest(EntryFolder folder) {
        return 1
                + folder.files().values().stream()
                        .mapToInt(file -> file.lines().size())
                        .max()
                        .orElse(0);
    }
}
