package pl.narada.faults;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The packaged program as an installation runs it: {@code java -jar} in a folder of its own, with its own settings and
 * its database beside it. Only the port is another.
 */
public final class PackagedServer implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(90);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path folder;
    private final List<String> jvm;
    private final List<String> settings;
    private final int port = freePort();
    private final Thread lastResort = new Thread(this::kill);
    private volatile @Nullable Process process;

    private PackagedServer(Path folder, List<String> jvm, List<String> settings) {
        this.folder = folder;
        this.jvm = jvm;
        this.settings = settings;
        // whatever happens to the test, its server does not outlive it
        Runtime.getRuntime().addShutdownHook(lastResort);
    }

    /** Tests start and kill many: these need no code that is compiled to run for long. */
    public static final List<String> SOON_READY = List.of("-XX:TieredStopAtLevel=1");

    public static PackagedServer start(Path folder) {
        return start(folder, SOON_READY, List.of());
    }

    /** With options for the JVM and for the program, as somebody may give them. */
    public static PackagedServer start(Path folder, List<String> jvm, List<String> settings) {
        var server = new PackagedServer(folder, jvm, settings);
        server.restart();
        return server;
    }

    /** Starts on the same folder and under the same address as before, and waits until it answers. */
    public void restart() {
        kill();
        String jar = Objects.requireNonNull(System.getProperty("narada.jar"), "-Dnarada.jar: the packaged program");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        try {
            List<String> command = new ArrayList<>(List.of(java.toString()));
            command.addAll(jvm);
            command.addAll(List.of("-jar", jar, "--server.port=" + port));
            command.addAll(settings);
            var program = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(printed()));
            // its own settings, not those of whoever runs the tests
            program.environment().keySet().removeIf(name -> name.matches("(SPRING|SERVER|NARADA)_.*"));
            process = program.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitReady();
    }

    private void awaitReady() {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end) {
            if (!Objects.requireNonNull(process).isAlive()) throw new AssertionError("it ended:\n" + output());
            if (answers()) return;
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        kill();
        throw new AssertionError("it did not start within " + LONGEST_START + ":\n" + output());
    }

    private boolean answers() {
        var page = HttpRequest.newBuilder(address().resolve("/"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** SIGKILL: no goodbye, no flush. */
    public void kill() {
        Process running = process;
        if (running == null) return;
        running.destroyForcibly();
        try {
            if (!running.waitFor(20, TimeUnit.SECONDS)) throw new AssertionError("it can't be killed");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SIGTERM, as from whoever looks after the computer: waits until it has ended by itself. */
    public void end() {
        Process running = Objects.requireNonNull(process);
        running.destroy();
        try {
            if (!running.waitFor(30, TimeUnit.SECONDS)) throw new AssertionError("it does not end:\n" + output());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public long pid() {
        return Objects.requireNonNull(process).pid();
    }

    /** What it has printed in all its lives. */
    public String output() {
        try {
            return Files.readString(printed().toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private File printed() {
        return folder.resolve("printed.txt").toFile();
    }

    @Override
    public void close() {
        kill();
        Runtime.getRuntime().removeShutdownHook(lastResort);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
