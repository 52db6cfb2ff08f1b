package dev.rehearsal.account.edge;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** From where a request comes, as far as it can be told apart: one address, or one household of IPv6 addresses. */
final class Addresses {

    private static final int NETWORK_BYTES = 8;

    private Addresses() {}

    static String key(ServerWebExchange exchange) {
        var address = of(exchange);
        if (address == null) {
            return "unknown";
        }
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }

    static @Nullable InetAddress of(ServerWebExchange exchange) {
        InetSocketAddress remote = exchange.getRequest().getRemoteAddress();
        return remote == null ? null : remote.getAddress();
    }
}
