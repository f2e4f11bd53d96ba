package pl.narada.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Takes the disk away from a running program: its files may not become longer than they are. */
record Disk(long pid) {

    static boolean canBeTaken() {
        return Files.isExecutable(Path.of("/usr/bin/prlimit"));
    }

    /** Every write that would make this file longer fails, as if the disk were full. */
    void fullAt(Path file) throws IOException {
        limit(Long.toString(Files.size(file)));
    }

    void free() throws IOException {
        limit("unlimited");
    }

    /** The soft limit alone, which everybody may raise again for their own programs. */
    private void limit(String bytes) throws IOException {
        var prlimit = new ProcessBuilder("/usr/bin/prlimit", "--pid", Long.toString(pid), "--fsize=" + bytes + ":")
                .inheritIO()
                .start();
        try {
            if (!prlimit.waitFor(10, TimeUnit.SECONDS) || prlimit.exitValue() != 0) {
                throw new IOException("prlimit failed for " + pid);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
