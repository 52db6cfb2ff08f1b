package dev.rehearsal.calibration.production;

import dev.rehearsal.calibration.rating.Pool;
import dev.rehearsal.calibration.rating.Sheet;
import dev.rehearsal.calibration.rating.Sheets;
import dev.rehearsal.calibration.table.FindingRow;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** What humans have given interviews, as far as their owners let anybody rate them. */
@Component
class Humans {

    private final Pool pool;
    private final Sheets sheets;

    Humans(Pool pool, Sheets sheets) {
        this.pool = pool;
        this.sheets = sheets;
    }

    /** The last word of each rater. */
    Flux<Sheet> of(UUID interview) {
        return pool.ofInterview(interview).flatMapMany(sheets::newest);
    }

    /** How far findings are from humans on average; nothing when they have nothing in common. */
    static OptionalDouble distance(Collection<FindingRow> findings, List<Sheet> sheets) {
        return findings.stream()
                .filter(finding -> finding.category() != null)
                .flatMapToDouble(finding -> levels(finding, sheets)
                        .mapToDouble(level -> Math.abs(level - Objects.requireNonNull(finding.category()))))
                .average();
    }

    private static Stream<Integer> levels(FindingRow finding, List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.marks().stream())
                .filter(mark -> mark.criterion().equals(finding.criterion()))
                .map(Sheet.Mark::level)
                .filter(Objects::nonNull);
    }
}
