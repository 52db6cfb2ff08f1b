package dev.rehearsal.calibration.table;

import java.util.List;

/**
 * A part of a longer list.
 *
 * @param items those that were asked for
 * @param total how many there are
 */
public record Page<T>(List<T> items, long total) {

    public Page {
        items = List.copyOf(items);
    }

    /** Which part of a list somebody wants. */
    public record Cut(int offset, int limit) {

        private static final int MOST = 200;

        public Cut {
            offset = Math.max(0, offset);
            limit = Math.clamp(limit, 1, MOST);
        }

        /** The same as SQL, which is safe because both are numbers. */
        public String sql() {
            return " limit %d offset %d".formatted(limit, offset);
        }
    }
}
