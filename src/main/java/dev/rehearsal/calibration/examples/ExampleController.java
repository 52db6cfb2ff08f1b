package dev.rehearsal.calibration.examples;

import dev.rehearsal.account.SignedIn;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Examples for the pages. */
@RestController
@RequestMapping("/api/calibration")
class ExampleController {

    private final Examples examples;
    private final ExampleDesk desk;

    ExampleController(Examples examples, ExampleDesk desk) {
        this.examples = examples;
        this.desk = desk;
    }

    @GetMapping("/examples")
    Flux<Example> all(@RequestParam(defaultValue = "") String question) {
        return examples.all()
                .filter(example -> question.isEmpty() || example.question().equals(question));
    }

    /** What of one's own rating is to be an example. */
    record Marked(@Nullable String criterion) {}

    @PostMapping("/transcripts/{id}/examples")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Example> mark(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, @RequestBody Marked marked) {
        var criterion = marked.criterion();
        return desk.mark(person.account(), id, criterion == null ? "" : criterion);
    }

    @DeleteMapping("/examples/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> remove(@PathVariable UUID id) {
        return desk.remove(id);
    }
}
