package pl.narada.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** Opens what {@link SealedOutput} has sealed. To be read to its end: only there is it known that nothing was cut off. */
final class SealedInput extends InputStream {

    private final PushbackInputStream in;
    private final Sealing sealing;
    private byte[] chunk = new byte[0];
    private int used;
    private boolean ended;

    /** {@code in}: after the head. */
    SealedInput(InputStream in, Sealing sealing) {
        this.in = new PushbackInputStream(in);
        this.sealing = sealing;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int most) throws IOException {
        if (most == 0) return 0;
        while (used == chunk.length) {
            if (ended) return -1;
            openNext();
        }
        int count = Math.min(most, chunk.length - used);
        System.arraycopy(chunk, used, into, at, count);
        used += count;
        return count;
    }

    private void openNext() throws IOException {
        byte[] sealed = in.readNBytes(Sealing.CHUNK + Sealing.TAG);
        int after = in.read();
        ended = after < 0;
        if (!ended) in.unread(after);
        chunk = sealing.open(sealed, sealed.length, ended);
        used = 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
