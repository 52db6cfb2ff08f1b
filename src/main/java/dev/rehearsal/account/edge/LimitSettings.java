package dev.rehearsal.account.edge;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one account or one address may ask for; a rate is written like 10/15m.
 *
 * @param exempt addresses that the limits for addresses do not hold for, such as a monitoring host
 */
@ConfigurationProperties("rehearsal.limits")
record LimitSettings(
        @DefaultValue({}) List<String> exempt,
        @DefaultValue PerAddress perAddress,
        @DefaultValue PerAccount perAccount) {

    LimitSettings {
        exempt = List.copyOf(exempt);
    }

    /**
     * For one address, behind which there may be a whole school.
     *
     * @param signIns attempts to sign in, to sign up, or to use a link
     * @param guests new guests
     * @param interviews new interviews
     * @param writes other changes
     * @param sockets open at the same time
     */
    record PerAddress(
            @DefaultValue("100/15m") Rate signIns,
            @DefaultValue("300/1h") Rate guests,
            @DefaultValue("300/1h") Rate interviews,
            @DefaultValue("1200/1m") Rate writes,
            @DefaultValue("250") int sockets) {}

    /**
     * For one account.
     *
     * @param signIns attempts to sign in to it, from one address
     * @param signInsFromAnywhere attempts to sign in to it, from all addresses together
     * @param interviews new interviews
     * @param writes other changes
     * @param exports of all its data
     * @param messages over its sockets
     * @param sockets open at the same time
     */
    record PerAccount(
            @DefaultValue("10/15m") Rate signIns,
            @DefaultValue("60/1h") Rate signInsFromAnywhere,
            @DefaultValue("60/1h") Rate interviews,
            @DefaultValue("300/1m") Rate writes,
            @DefaultValue("10/1h") Rate exports,
            @DefaultValue("300/1m") Rate messages,
            @DefaultValue("12") int sockets) {}
}
