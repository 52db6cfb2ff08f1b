package dev.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;

/** Holds the README's table of settings against the settings that there are. */
class SettingsTableTest {

    /** These are read before there are records to read them into. */
    private static final Set<String> OF_THE_DATABASE = Set.of(
            "REHEARSAL_DATA", "REHEARSAL_DATABASE_URL", "REHEARSAL_DATABASE_USER", "REHEARSAL_DATABASE_PASSWORD");

    private static final Pattern NAME =
            Pattern.compile("`((?:REHEARSAL_|…_)[A-Z0-9_]+?(?:<PROVIDER>[A-Z0-9_]+)?(?:_…)?)`");
    private static final Pattern CODE = Pattern.compile("`([A-Z]+)`");

    @Test
    void everySettingIsInTheTable() throws IOException {
        var told = inTheTable();

        assertThat(settings())
                .hasSizeGreaterThan(40)
                .allSatisfy(setting -> assertThat(told).anyMatch(setting::matches));
    }

    @Test
    void theTableTellsOfNothingElse() throws IOException {
        var settings = settings();

        assertThat(inTheTable()).allSatisfy(told -> assertThat(settings).anyMatch(setting -> setting.matches(told)));
    }

    @Test
    void everyDefaultIsOfASettingThatThereIs() throws IOException {
        var defaults = new YamlPropertySourceLoader().load("defaults", new ClassPathResource("application.yaml"));

        assertThat(defaults)
                .flatMap(source -> List.of(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .filteredOn(name -> name.startsWith("rehearsal."))
                .isNotEmpty()
                .map(SettingsTableTest::variable)
                .isSubsetOf(settings());
    }

    private static String variable(String name) {
        return name.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT);
    }

    /** As environment variables. */
    private static Set<String> settings() {
        var ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.rehearsal");
        var bound = ours.stream()
                .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class))
                .map(JavaClass::reflect)
                .flatMap(type -> variables(
                        type.getAnnotation(ConfigurationProperties.class).value(), type));
        return Stream.concat(bound, OF_THE_DATABASE.stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> variables(String prefix, Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> variables(prefix + "." + component.getName(), component));
    }

    /** A record without a factory is a group of settings; one with a factory is read from a text. */
    private static Stream<String> variables(String name, RecordComponent component) {
        var type = component.getType();
        var group = type.isRecord()
                && Arrays.stream(type.getDeclaredMethods())
                        .noneMatch(method -> method.getName().equals("valueOf"));
        return group ? variables(name, type) : Stream.of(variable(name));
    }

    /** As patterns, since some are told for every provider at once. */
    private static Set<String> inTheTable() throws IOException {
        var table = new TreeSet<String>();
        for (var row : Files.readAllLines(Path.of("README.md"))) {
            if (row.startsWith("| `")) {
                addRow(row, table);
            }
        }
        return table;
    }

    private static void addRow(String row, Set<String> table) {
        var columns = row.split("\\|");
        var before = "";
        for (var found : NAME.matcher(columns[1] + columns[2]).results().toList()) {
            var name = found.group(1);
            if (name.endsWith("…")) {
                var prefix = name.substring(0, name.length() - 1);
                CODE.matcher(columns[2]).results().forEach(last -> table.add(prefix + last.group(1)));
            } else {
                before = name.startsWith("…") ? before.substring(0, before.lastIndexOf('_')) + name.substring(1) : name;
                table.add(before.replace("<PROVIDER>", "(OPENAI|ANTHROPIC|GEMINI|OLLAMA)"));
            }
        }
    }
}
