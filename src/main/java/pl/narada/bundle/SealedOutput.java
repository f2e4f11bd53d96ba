package pl.narada.bundle;

import java.io.IOException;
import java.io.OutputStream;

/** Seals what is written, chunk by chunk. Only {@link #close} writes the last chunk, without which the file can't be opened. */
final class SealedOutput extends OutputStream {

    private final OutputStream out;
    private final Sealing sealing;
    private final byte[] chunk = new byte[Sealing.CHUNK];
    private int filled;
    private boolean closed;

    SealedOutput(OutputStream out, Sealing sealing) throws IOException {
        this.out = out;
        this.sealing = sealing;
        out.write(sealing.head());
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int done = 0;
        while (done < count) {
            if (filled == chunk.length) seal(false);
            int more = Math.min(count - done, chunk.length - filled);
            System.arraycopy(bytes, from + done, chunk, filled, more);
            filled += more;
            done += more;
        }
    }

    private void seal(boolean last) throws IOException {
        out.write(sealing.seal(chunk, filled, last));
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        if (closed) return;
        closed = true;
        seal(true);
        out.close();
    }
}
