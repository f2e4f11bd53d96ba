package pl.narada.bundle;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import pl.narada.shared.Reason;

/** A zip file that may be under a password. */
public final class UnderPassword {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private UnderPassword() {}

    /** {@code password}: empty to write it as it is. What is written is whole only once it is closed. */
    public static OutputStream write(OutputStream out, String password) throws IOException {
        return password.isEmpty() ? out : new SealedOutput(out, Sealing.fresh(password));
    }

    /**
     * The zip file itself, to be read to its end: under a password it is only then that the end is known to be there. Throws
     * {@link Unreadable} if it is no such file, if it is under a password and {@code password} is empty, or another one.
     */
    public static InputStream read(BufferedInputStream in, String password) throws IOException {
        in.mark(Sealing.HEAD);
        byte[] head = in.readNBytes(Sealing.HEAD);
        if (startsWith(head, Sealing.MAGIC) && head.length == Sealing.HEAD) {
            if (password.isEmpty()) throw new Unreadable(Reason.BUNDLE_LOCKED);
            return new SealedInput(in, Sealing.of(head, password));
        }
        if (!startsWith(head, ZIP)) throw new Unreadable(Reason.BUNDLE_NOT_ONE);
        in.reset();
        return in;
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }
}
