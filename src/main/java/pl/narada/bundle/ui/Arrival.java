package pl.narada.bundle.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import pl.narada.bundle.Bundles;

/** A file that was sent here, in the computer's folder for things that don't stay. Only this program's user may read it. */
record Arrival(Path path) {

    /** One byte more than may be: whoever reads it sees that it is too large, and the disk is not filled. */
    static Arrival of(InputStream in) throws IOException {
        Path path = Files.createTempFile("narada-", ".narada");
        path.toFile().deleteOnExit();
        var arrival = new Arrival(path);
        try (OutputStream out = Files.newOutputStream(path)) {
            copy(in, out);
        } catch (IOException | RuntimeException e) {
            arrival.delete();
            throw e;
        }
        return arrival;
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] part = new byte[64 * 1024];
        long left = Bundles.MOST_BYTES + 1;
        while (left > 0) {
            int count = in.read(part, 0, (int) Math.min(part.length, left));
            if (count < 0) return;
            out.write(part, 0, count);
            left -= count;
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
