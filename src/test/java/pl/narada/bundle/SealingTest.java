package pl.narada.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.narada.shared.Reason;

/** What is under a password comes out as it went in, or not at all. */
class SealingTest {

    private static final String PASSWORD = "kawa o dziewiątej rano";
    private static final int SEALED = Sealing.CHUNK + Sealing.TAG;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Sealing.CHUNK - 1, Sealing.CHUNK, Sealing.CHUNK + 1, 3 * Sealing.CHUNK})
    void comesOutAsItWentIn(int length) throws IOException {
        byte[] plain = random(length);

        assertThat(open(seal(plain), PASSWORD)).isEqualTo(plain);
    }

    @Test
    void aLetterMayBeTypedAsOneSignOrTwo() throws IOException {
        byte[] plain = random(10);

        assertThat(open(seal(plain), "kawa o dziewia\u0328tej rano")).isEqualTo(plain);
    }

    @Test
    void anotherPasswordOpensNothing() throws IOException {
        assertRefused(seal(random(10)), PASSWORD + ".", Reason.BUNDLE_PASSWORD);
    }

    @Test
    void aChangedByteIsSeenWhereverItIs() throws IOException {
        byte[] sealed = seal(random(Sealing.CHUNK + 100));
        for (int at : new int[] {Sealing.HEAD - 1, Sealing.HEAD, Sealing.HEAD + SEALED, sealed.length - 1}) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;

            assertRefused(
                    changed, PASSWORD, at < Sealing.HEAD + SEALED ? Reason.BUNDLE_PASSWORD : Reason.BUNDLE_DAMAGED);
        }
    }

    @Test
    void chunksCanBeNeitherSwappedNorCutOff() throws IOException {
        byte[] sealed = seal(random(3 * Sealing.CHUNK));
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, Sealing.HEAD + SEALED, swapped, Sealing.HEAD, SEALED);
        System.arraycopy(sealed, Sealing.HEAD, swapped, Sealing.HEAD + SEALED, SEALED);

        assertRefused(swapped, PASSWORD, Reason.BUNDLE_PASSWORD);
        assertRefused(Arrays.copyOf(sealed, Sealing.HEAD + 2 * SEALED), PASSWORD, Reason.BUNDLE_DAMAGED);
        assertRefused(Arrays.copyOf(sealed, sealed.length - 5), PASSWORD, Reason.BUNDLE_DAMAGED);
    }

    @Test
    void theSameSealedTwiceHasNothingInCommon() throws IOException {
        byte[] plain = random(100);

        assertThat(Arrays.copyOfRange(seal(plain), Sealing.MAGIC.length + 4, Sealing.HEAD))
                .isNotEqualTo(Arrays.copyOfRange(seal(plain), Sealing.MAGIC.length + 4, Sealing.HEAD));
    }

    @Test
    void aFileCannotMakeUsCountForEver() throws IOException {
        byte[] sealed = seal(random(1));
        sealed[Sealing.MAGIC.length] = 0x7F;

        assertRefused(sealed, PASSWORD, Reason.BUNDLE_DAMAGED);
    }

    private static void assertRefused(byte[] sealed, String password, Reason why) {
        assertThatThrownBy(() -> open(sealed, password))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.reason()).isEqualTo(why));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static byte[] seal(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sealed = new SealedOutput(out, Sealing.fresh(PASSWORD))) {
            sealed.write(plain);
        }
        return out.toByteArray();
    }

    private static byte[] open(byte[] sealed, String password) throws IOException {
        var in = new ByteArrayInputStream(sealed);
        return new SealedInput(in, Sealing.of(in.readNBytes(Sealing.HEAD), password)).readAllBytes();
    }
}
