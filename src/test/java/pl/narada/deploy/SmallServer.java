package pl.narada.deploy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** As much of a server as a proxy notices: it says its name and what it was told, over HTTP and over a WebSocket. */
final class SmallServer implements AutoCloseable {

    private final String name;
    private final ServerSocket door;
    private volatile boolean ending;

    SmallServer(String name) {
        this.name = name;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    String address() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    /** From now on it says that it is not ready, as a server does that is about to end. */
    void ends() {
        ending = true;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket line = door.accept();
                Thread.ofVirtual().start(() -> answer(line));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void answer(Socket line) {
        try (line) {
            var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.ISO_8859_1));
            String first = in.readLine();
            if (first == null) return;
            Map<String, String> said = new TreeMap<>();
            for (String header = in.readLine(); header != null && !header.isEmpty(); header = in.readLine()) {
                int colon = header.indexOf(':');
                said.merge(
                        header.substring(0, colon).toLowerCase(Locale.ROOT),
                        header.substring(colon + 1).strip(),
                        (a, b) -> a + ", " + b);
            }
            String key = said.get("sec-websocket-key");
            OutputStream out = line.getOutputStream();
            if (ending) out.write(ascii("HTTP/1.1 503 Ending\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
            else if (key == null) out.write(ascii(page(said)));
            else talk(line, key);
            out.flush();
        } catch (IOException | NoSuchAlgorithmException _) {
            // the proxy has hung up
        }
    }

    private String page(Map<String, String> said) {
        String text = name + " for " + said.get("x-forwarded-for") + " at " + said.get("x-forwarded-proto") + "://"
                + said.get("host");
        return "HTTP/1.1 200 OK\r\nContent-Length: " + text.length() + "\r\nConnection: close\r\n\r\n" + text;
    }

    /** One word, and then it listens until the other side has had enough. */
    private void talk(Socket line, String key) throws IOException, NoSuchAlgorithmException {
        byte[] sum = MessageDigest.getInstance("SHA-1").digest(ascii(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"));
        OutputStream out = line.getOutputStream();
        out.write(ascii(
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                        + Base64.getEncoder().encodeToString(sum) + "\r\n\r\n"));
        out.write(new byte[] {(byte) 0x81, (byte) name.length()});
        out.write(ascii(name));
        out.flush();
        line.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
