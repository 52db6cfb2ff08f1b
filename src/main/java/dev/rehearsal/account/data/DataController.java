package dev.rehearsal.account.data;

import dev.rehearsal.account.Audit;
import dev.rehearsal.account.AuditAction;
import dev.rehearsal.account.SignedIn;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Hands people all their data. */
@RestController
class DataController {

    private final Export export;
    private final Audit audit;

    DataController(Export export, Audit audit) {
        this.export = export;
        this.audit = audit;
    }

    @GetMapping("/api/account/export")
    Mono<ResponseEntity<Map<String, Object>>> json(@AuthenticationPrincipal SignedIn person) {
        return audit.note(AuditAction.EXPORTED, person.account(), "JSON")
                .then(export.all(person.account()))
                .map(all -> attachment("rehearsal.json", MediaType.APPLICATION_JSON, all));
    }

    @GetMapping("/api/account/export.zip")
    Mono<ResponseEntity<byte[]>> zip(@AuthenticationPrincipal SignedIn person) {
        return audit.note(AuditAction.EXPORTED, person.account(), "zip")
                .then(export.zip(person.account()))
                .map(zip -> attachment("rehearsal.zip", MediaType.parseMediaType("application/zip"), zip));
    }

    private static <T> ResponseEntity<T> attachment(String name, MediaType type, T body) {
        var disposition = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(body);
    }
}
