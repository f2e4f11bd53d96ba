package pl.narada.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What the system and the JVM say about a process. Linux: elsewhere there are no figures. */
final class Processes {

    /** Ticks of /proc/PID/stat; a hundred a second on every Linux that one meets. */
    private static final double TICKS = 100;

    private Processes() {}

    /** Processor time in seconds, by all its threads; NaN where it can't be told. */
    static double cpuSeconds(long pid) {
        List<String> stat = lines(pid, "stat");
        if (stat.isEmpty()) return Double.NaN;
        // after the name in brackets, which may contain anything
        String[] fields =
                stat.getFirst().substring(stat.getFirst().lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    /** Memory that it holds, in bytes. */
    static double residentBytes(long pid) {
        return lines(pid, "status").stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024.0)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Bytes of all objects that are in use: counting them collects the others first. */
    static double heapBytes(long pid) {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        return run(jcmd.toString(), Long.toString(pid), "GC.class_histogram").stream()
                .filter(line -> line.startsWith("Total"))
                .mapToDouble(line -> Double.parseDouble(line.trim().split("\\s+")[2]))
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Its output; nothing if it can't be run. */
    static List<String> run(String... command) {
        try {
            Path output = Files.createTempFile("bench", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(30, TimeUnit.SECONDS);
            if (!ended) process.destroyForcibly();
            List<String> printed = Files.readAllLines(output);
            Files.delete(output);
            return ended && process.exitValue() == 0 ? printed : List.of();
        } catch (IOException _) {
            return List.of();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> lines(long pid, String file) {
        Path path = Path.of("/proc", Long.toString(pid), file);
        try {
            return Files.exists(path) ? Files.readAllLines(path) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
