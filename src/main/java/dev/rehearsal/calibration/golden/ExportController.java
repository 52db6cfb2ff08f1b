package dev.rehearsal.calibration.golden;

import dev.rehearsal.account.Audit;
import dev.rehearsal.account.AuditAction;
import dev.rehearsal.account.SignedIn;
import dev.rehearsal.calibration.table.Refused;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Hands golden sets out as files; the trail says that it did, since people's words leave the service with them. */
@RestController
class ExportController {

    private final GoldenSets sets;
    private final Exporter exporter;
    private final Audit audit;

    ExportController(GoldenSets sets, Exporter exporter, Audit audit) {
        this.sets = sets;
        this.exporter = exporter;
        this.audit = audit;
    }

    @GetMapping("/api/calibration/sets/{id}/export")
    Mono<ResponseEntity<Flux<String>>> export(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "jsonl") String format) {
        boolean csv = isCsv(format);
        return sets.get(id)
                .delayUntil(set -> audit.note(
                        AuditAction.GOLDEN_SET_EXPORTED,
                        person.account(),
                        "%d transcripts".formatted(set.items().size())))
                .map(set -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(
                                csv ? "text/csv;charset=UTF-8" : "application/jsonl;charset=UTF-8"))
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(set, csv ? "csv" : "jsonl"))
                        .body(csv ? exporter.csv(set) : exporter.jsonLines(set)));
    }

    private static String attachment(GoldenSet set, String ending) {
        return ContentDisposition.attachment()
                .filename(set.head().name().replaceAll("[^A-Za-z0-9._-]+", "-") + "." + ending)
                .build()
                .toString();
    }

    static boolean isCsv(String format) {
        return switch (format) {
            case "csv" -> true;
            case "jsonl" -> false;
            default -> throw Refused.faulty("A format is 'jsonl' or 'csv'.", List.of());
        };
    }
}
