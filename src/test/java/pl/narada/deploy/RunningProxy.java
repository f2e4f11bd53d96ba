package pl.narada.deploy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A real proxy with the configuration that we hand out: only names and ports are others. */
final class RunningProxy implements AutoCloseable {

    private static final Path DEPLOY = Path.of("deploy");

    enum Kind {
        NGINX,
        CADDY
    }

    private final Path folder;
    private final int port = freePort();
    private final Process process;

    RunningProxy(Kind kind, Path folder, SmallServer one, SmallServer two) {
        this.folder = folder;
        try {
            process = switch (kind) {
                case NGINX -> run(nginx(one, two));
                case CADDY -> run(caddy(one, two));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitAnswer();
    }

    private List<String> nginx(SmallServer one, SmallServer two) throws IOException {
        String ours = with(one, two, Files.readString(DEPLOY.resolve("nginx.conf")))
                .replace("listen 80;", "listen 127.0.0.1:" + port + ";");
        Files.writeString(folder.resolve("nginx.conf"), """
                worker_processes 2;
                daemon off;
                pid %1$s/nginx.pid;
                error_log stderr;
                events { worker_connections 256; }
                http {
                    access_log off;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                    %2$s
                }
                """.formatted(folder, ours));
        return List.of(program("nginx"), "-e", "stderr", "-p", folder.toString(), "-c", folder + "/nginx.conf");
    }

    private List<String> caddy(SmallServer one, SmallServer two) throws IOException {
        String ours = with(one, two, Files.readString(DEPLOY.resolve("Caddyfile")))
                .replace("narada.example.pl {", "http://127.0.0.1:" + port + " {");
        Files.writeString(folder.resolve("Caddyfile"), "{\n\tadmin off\n\tauto_https off\n}\n" + ours);
        return List.of(program("caddy"), "run", "--adapter", "caddyfile", "--config", folder + "/Caddyfile");
    }

    private static String with(SmallServer one, SmallServer two, String configuration) {
        return configuration.replace("narada-1:8080", one.address()).replace("narada-2:8080", two.address());
    }

    private static String program(String name) {
        var found = Stream.of("/usr/sbin", "/usr/bin", "/usr/local/bin", "/usr/local/sbin", "/opt/homebrew/bin")
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), name + " is not installed here, so its configuration is not tried");
        return found.orElseThrow().toString();
    }

    private Process run(List<String> command) throws IOException {
        var program = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log());
        program.environment().put("XDG_DATA_HOME", folder + "/data");
        program.environment().put("XDG_CONFIG_HOME", folder + "/config");
        return program.start();
    }

    private void awaitAnswer() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (process.isAlive() && System.nanoTime() < end) {
            try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException _) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }
        close();
        throw new AssertionError("the proxy does not start:\n" + output());
    }

    private File log() {
        return folder.resolve("log").toFile();
    }

    String output() {
        try {
            return Files.readString(log().toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI at(String scheme, String path) {
        return URI.create(scheme + "://127.0.0.1:" + port + path);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
