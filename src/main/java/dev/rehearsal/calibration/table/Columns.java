package dev.rehearsal.calibration.table;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/** Reads columns that are never null, and binds values that may be. */
public final class Columns {

    private Columns() {}

    public static String text(Readable row, String column) {
        return read(row, column, String.class);
    }

    public static UUID id(Readable row, String column) {
        return read(row, column, UUID.class);
    }

    public static int number(Readable row, String column) {
        return read(row, column, Integer.class);
    }

    public static double real(Readable row, String column) {
        return read(row, column, Double.class);
    }

    /** Of a count, which the databases give as a long. */
    public static long count(Readable row, String column) {
        return read(row, column, Long.class);
    }

    public static Instant time(Readable row, String column) {
        return read(row, column, Instant.class);
    }

    private static <T> T read(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type));
    }

    /** Binds a value, or its absence. */
    public static <T> GenericExecuteSpec bind(
            GenericExecuteSpec statement, String name, Class<T> type, @Nullable T value) {
        return value == null ? statement.bindNull(name, type) : statement.bind(name, value);
    }
}
