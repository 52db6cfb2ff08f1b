package dev.rehearsal.bank.reading;

import dev.rehearsal.bank.Topic;
import dev.rehearsal.bank.Topic.Kind;
import dev.rehearsal.bank.Topic.Resource;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the things to study, by topic. */
final class TopicReader {

    private static final URI NOWHERE = URI.create("");

    private final Remarks remarks;
    private final Ids ids;
    private final Set<String> entries;

    TopicReader(Remarks remarks, Set<String> entries) {
        this.remarks = remarks;
        this.ids = new Ids(remarks);
        this.entries = entries;
    }

    List<Topic> read(List<YamlMap> document) {
        return document.stream()
                .flatMap(map -> map.allowing("topics").maps("topics").stream())
                .map(this::topic)
                .toList();
    }

    private Topic topic(YamlMap map) {
        map.allowing("id", "title", "entries", "resources");
        return new Topic(
                ids.take(map.text("id")).value(),
                map.text("title").value(),
                ids.entries(map.texts("entries"), entries),
                map.maps("resources").stream().flatMap(this::resource).toList());
    }

    private Stream<Resource> resource(YamlMap map) {
        map.allowing("title", "by", "kind", "link", "why");
        Kind kind = map.choice("kind", Choices.KINDS);
        String title = map.text("title").value();
        String by = map.text("by").value();
        URI link = link(map.text("link"));
        String why = map.text("why").value();
        return kind == null ? Stream.empty() : Stream.of(new Resource(title, by, kind, link, why));
    }

    private URI link(Text link) {
        if (link.value().matches("https://[\\w.-]+(/[\\w./~%?=&#@:+-]*)?")) {
            return URI.create(link.value());
        }
        if (!link.isBlank()) {
            remarks.fault(link.line(), "'%s' is not an address that begins with https://.".formatted(link.value()));
        }
        return NOWHERE;
    }
}
