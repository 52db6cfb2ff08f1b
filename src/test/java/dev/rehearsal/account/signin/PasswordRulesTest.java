package dev.rehearsal.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.platform.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "P@ssw0rd!2024",
                "passwordpassword",
                "qwertyuiop123",
                "1q2w3e4r5t6y",
                "iloveyou2025!",
                "123456789012",
                "abcdefghijklm",
                "aaaaaaaaaaaaaaaa",
                "ababababababab",
                "correct horse battery staple",
                "Interview-Rehearsal",
                "ada.lovelace1",
                "short"
            })
    void whatManyWouldGuessIsRefused(String password) {
        assertThatThrownBy(() -> rules.acceptable(password, "ada.lovelace@example.org"))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven quiet herons",
                "mustard-lighthouse-42",
                "tR9$kq!vX2#mZ",
                "мост над тихой рекой",
                "password managers are fine",
                "夜の図書館で静かに本を読む猫"
            })
    void whatOnePersonWouldThinkOfIsTaken(String password) {
        assertThat(rules.acceptable(password, "ada.lovelace@example.org")).isEqualTo(password);
    }
}
