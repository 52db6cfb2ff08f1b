package dev.rehearsal.platform;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * A share of all there are, drawn by chance without keeping a list.
 *
 * @param name each draws others
 * @param share from 0 to 1
 */
public record Draw(String name, double share) {

    /** Always the same answer for the same one. */
    public boolean includes(UUID one) {
        var sum = new CRC32C();
        sum.update((name + one).getBytes(StandardCharsets.UTF_8));
        return sum.getValue() < share * (1L << 32);
    }
}
