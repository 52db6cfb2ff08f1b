package dev.rehearsal.account.data;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.PersonalData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** Puts together all that the service holds about an account. */
@Component
class Export {

    private final List<PersonalData> parts;
    private final JsonMapper json;

    Export(List<PersonalData> parts, JsonMapper json) {
        this.parts = List.copyOf(parts);
        this.json = json;
    }

    /** Every part under its name. */
    Mono<Map<String, Object>> all(AccountId account) {
        return Flux.fromIterable(parts)
                .concatMap(part -> part.export(account).map(found -> Map.entry(part.name(), found)))
                .collect(LinkedHashMap::new, (all, part) -> all.put(part.getKey(), part.getValue()));
    }

    /** The same in one file, with the documents that read better by themselves. */
    Mono<byte[]> zip(AccountId account) {
        var documents = Flux.fromIterable(parts)
                .concatMap(part -> part.documents(account))
                .collectList();
        return Mono.zip(all(account), documents)
                .publishOn(Schedulers.boundedElastic())
                .map(found -> pack(found.getT1(), found.getT2()));
    }

    private byte[] pack(Map<String, Object> all, List<PersonalData.Document> documents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "account.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
            for (int number = 0; number < documents.size(); number++) {
                var document = documents.get(number);
                var name = "interviews/%03d-%s.md".formatted(number + 1, safe(document.name()));
                add(zip, name, document.markdown().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** A name that no system takes for a way to another folder. */
    private static String safe(String name) {
        return name.replaceAll("[^A-Za-z0-9-]+", "-");
    }
}
