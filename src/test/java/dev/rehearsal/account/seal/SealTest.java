package dev.rehearsal.account.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.platform.StartRefused;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final String SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    private final AccountId ada = AccountId.random();
    private final SealKey key = SealKey.random();
    private final Seal seal = sealWith(key);

    @Test
    void opensForItsOwnAccountWhatItSealed() {
        var kept = seal.seal(ada, SECRET);

        assertThat(kept).doesNotContain(SECRET).startsWith("v1:" + key.id() + ":");
        assertThat(seal.open(ada, kept)).contains(SECRET);
    }

    @Test
    void doesNotOpenForAnotherAccount() {
        var kept = seal.seal(ada, SECRET);

        assertThat(seal.open(AccountId.random(), kept)).isEmpty();
    }

    @Test
    void neverLooksTheSameTwice() {
        assertThat(seal.seal(ada, SECRET)).isNotEqualTo(seal.seal(ada, SECRET));
    }

    @Test
    void noticesEachChangedLetter() {
        var kept = seal.seal(ada, SECRET);

        for (int at = 0; at < kept.length(); at++) {
            var other = kept.charAt(at) == 'e' ? 'f' : 'e';
            assertThat(seal.open(ada, kept.substring(0, at) + other + kept.substring(at + 1)))
                    .as("letter %d", at)
                    .isEmpty();
        }
    }

    @Test
    void noticesWhatIsMissing() {
        var kept = seal.seal(ada, SECRET);

        assertThat(seal.open(ada, kept.substring(0, kept.length() - 4))).isEmpty();
        assertThat(seal.open(ada, "v1:" + key.id() + ":AAAA")).isEmpty();
        assertThat(seal.open(ada, "v1:" + key.id() + ":A")).isEmpty();
    }

    @Test
    void takesWhatAServiceOfBeforeLeftOpenAsItIs() {
        assertThat(seal.open(ada, SECRET)).contains(SECRET);
        assertThat(seal.isFresh(SECRET)).isFalse();
    }

    @Nested
    class WithANewKey {

        private final SealKey fresh = SealKey.random();

        @Test
        void opensWhatTheOldOneSealedWhileTheOldOneIsThere() {
            var kept = seal.seal(ada, SECRET);

            assertThat(sealWith(fresh, key).open(ada, kept)).contains(SECRET);
            assertThat(sealWith(fresh, key).isFresh(kept)).isFalse();
            assertThat(sealWith(fresh).open(ada, kept)).isEmpty();
        }

        @Test
        void sealsWithTheNewOne() {
            assertThat(sealWith(fresh, key).seal(ada, SECRET)).startsWith("v1:" + fresh.id() + ":");
        }
    }

    @Nested
    class Keys {

        @Test
        void areReadAsTheyAreWritten() {
            assertThat(SealKeys.read(
                            List.of(key.base64(), " " + SealKey.random().base64() + " "), "The setting"))
                    .hasSize(2)
                    .first()
                    .extracting(SealKey::id)
                    .isEqualTo(key.id());
        }

        @Test
        void areRefusedInOneSentenceWithoutThem() {
            var typo = "not-a-key-of-32-bytes";

            assertThatThrownBy(() -> SealKeys.read(List.of(key.base64(), typo), "The setting"))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage(
                            "The setting must hold keys of 32 bytes in Base64, such as 'openssl rand -base64 32' prints.");
            assertThatThrownBy(() -> SealKeys.read(List.of(), "The setting")).isInstanceOf(StartRefused.class);
        }

        @Test
        void arePrintedNowhere() {
            assertThat(new SealKeys(List.of(key), true).toString()).doesNotContain(key.base64());
            assertThat(new SealSettings(List.of(key.base64())).toString()).doesNotContain(key.base64());
        }
    }

    private static Seal sealWith(SealKey... keys) {
        return new Seal(new SealKeys(List.of(keys), true));
    }
}
