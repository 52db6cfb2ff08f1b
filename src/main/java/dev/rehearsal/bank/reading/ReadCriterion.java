package dev.rehearsal.bank.reading;

import dev.rehearsal.bank.Rubric.Criterion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion as far as it could be read.
 *
 * @param id with its line
 * @param weight 1 when it could not be read
 * @param references with their lines
 * @param probes with their lines
 * @param criterion null when something in it is wrong
 */
record ReadCriterion(
        Text id,
        int weight,
        List<Text> references,
        List<Text> probes,
        @Nullable Criterion criterion) {}
