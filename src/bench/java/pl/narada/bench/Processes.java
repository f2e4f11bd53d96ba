package pl.narada.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What the system and the JVM say about a process. Linux: elsewhere there are no figures. */
final class Processes {

    /** Ticks of /proc/PID/stat; a hundred a second on every Linux that one meets. */
    private static final double TICKS = 100;

    private Processes() {}

    /** Processor time in seconds, by all its threads; NaN where it can't be told. */
    static double cpuSeconds(long pid) {
        return cpuSeconds(Path.of("/proc", Long.toString(pid), "stat"), "");
    }

    /** That part of it which its JIT compiler has used; it ends when everything has been compiled. */
    static double compilerSeconds(long pid) {
        try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            return threads.mapToDouble(thread -> cpuSeconds(thread.resolve("stat"), "CompilerThre"))
                    .filter(seconds -> !Double.isNaN(seconds))
                    .sum();
        } catch (IOException _) {
            return Double.NaN;
        }
    }

    /** NaN if its name is another. */
    private static double cpuSeconds(Path stat, String name) {
        List<String> lines = lines(stat);
        if (lines.isEmpty()) return Double.NaN;
        // the name is in brackets and may contain anything
        int end = lines.getFirst().lastIndexOf(')');
        if (!lines.getFirst().substring(0, end).contains(name)) return Double.NaN;
        String[] fields = lines.getFirst().substring(end + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    /** Memory that it holds, in bytes. */
    static double residentBytes(long pid) {
        return lines(Path.of("/proc", Long.toString(pid), "status")).stream()
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
                .mapToDouble(line -> Double.parseDouble(line.trim().split("\\s+", -1)[2]))
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

    /** Nothing if it is not there, or not any more. */
    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException _) {
            return List.of();
        }
    }
}
