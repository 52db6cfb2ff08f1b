package dev.rehearsal.account.seal;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * With what the secrets of second factors are sealed.
 *
 * @param secondFactorKeys in Base64; the first seals, all open; without any, a file in the data folder has one
 */
@ConfigurationProperties("rehearsal.account")
record SealSettings(@DefaultValue({}) List<String> secondFactorKeys) {

    SealSettings {
        secondFactorKeys =
                secondFactorKeys.stream().filter(key -> !key.isBlank()).toList();
    }

    /** Without the keys, whoever prints it. */
    @Override
    public String toString() {
        return "SealSettings";
    }
}
