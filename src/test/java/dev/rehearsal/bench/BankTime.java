package dev.rehearsal.bench;

import dev.rehearsal.bank.reading.BankReader;
import dev.rehearsal.bank.reading.ReadBank;
import dev.rehearsal.bank.reading.Shelf;
import dev.rehearsal.testing.RunningJar;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** How long it takes to load and check the whole bank, and to search it. */
final class BankTime {

    private static final int LOADS = 9;
    private static final int STARTS = 3;
    private static final int SEARCHES = 200;
    private static final List<String> WORDS =
            List.of("fraud", "feature", "video", "latency", "drift", "nothing-has-this");
    private static final Pattern LOADED = Pattern.compile("The bank holds (\\d+) entries, read and checked in (\\d+)");

    private BankTime() {}

    static void measure() throws Exception {
        load();
        var starts = new ArrayList<Double>();
        for (int start = 0; start < STARTS; start++) {
            try (var service = RunningJar.start(
                            RunningJar.jar(), Benchmark.folder("bank"), RunningJar.freePort(), List.of())
                    .ready()) {
                starts.add(loadedIn(service));
                if (start == STARTS - 1) {
                    search(service);
                }
            }
        }
        System.out.printf("Bank, loaded within the start of the jar, classes and all: %s%n", Figures.of(starts));
    }

    private static void load() throws Exception {
        var first = new ArrayList<ReadBank>();
        double cold = millis(() -> first.add(BankReader.read(Shelf.packed())));
        var times = new ArrayList<Double>();
        for (int load = 0; load < LOADS; load++) {
            times.add(millis(() -> BankReader.read(Shelf.packed())));
        }
        System.out.printf(
                "Bank, %d entries loaded and checked: %s; the first time, with class loading, %.1f ms%n",
                first.getFirst().entries().size(), Figures.of(times), cold);
    }

    private static double loadedIn(RunningJar service) throws Exception {
        var line = LOADED.matcher(service.log());
        if (!line.find()) {
            throw new IllegalStateException("The service does not say how long it loaded the bank");
        }
        return Double.parseDouble(line.group(2));
    }

    private static void search(RunningJar service) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var times = new ArrayList<Double>();
            for (int number = -SEARCHES / 4; number < SEARCHES; number++) {
                var uri =
                        service.address().resolve("/api/questions?q=" + WORDS.get(Math.floorMod(number, WORDS.size())));
                var request = HttpRequest.newBuilder(uri).build();
                double time = millis(() -> ok(client.send(request, HttpResponse.BodyHandlers.ofString())));
                if (number >= 0) {
                    times.add(time);
                }
            }
            boolean embedded = service.log().contains("Loaded the embeddings");
            System.out.printf(
                    "Bank, search over HTTP: %s; embeddings %s%n",
                    Figures.of(times), embedded ? "were loaded for it" : "not loaded");
        }
    }

    private static HttpResponse<String> ok(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new IllegalStateException("Status " + response.statusCode());
        }
        return response;
    }

    private static double millis(Callable<?> work) throws Exception {
        var began = System.nanoTime();
        work.call();
        return (System.nanoTime() - began) / 1e6;
    }
}
