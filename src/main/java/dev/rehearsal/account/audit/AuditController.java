package dev.rehearsal.account.audit;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows the trail to admins. */
@RestController
class AuditController {

    private final AuditReading trail;

    AuditController(AuditReading trail) {
        this.trail = trail;
    }

    @GetMapping("/api/admin/audit")
    @PreAuthorize("hasRole('ADMIN')")
    Mono<Page> read(AuditFilter filter) {
        return trail.find(filter).collectList().map(entries -> new Page(entries, entries.size() == filter.size()));
    }

    /** Some entries, and whether there may be older ones. */
    record Page(List<AuditReading.Entry> entries, boolean more) {}
}
