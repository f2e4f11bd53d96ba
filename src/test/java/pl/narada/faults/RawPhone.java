package pl.narada.faults;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A phone that does WebSocket (RFC 6455) by hand, so that it can stop reading: nothing is taken from the wire for it. */
final class RawPhone implements AutoCloseable {

    private static final int TEXT = 0x81;
    private static final int MASKED = 0x80;
    private static final int CLOSE = 8;

    private final Socket socket = new Socket();
    private final DataInputStream in;

    RawPhone(URI server) throws IOException {
        // as little as the system allows, so that the server soon notices that nothing is taken
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress("localhost", server.getPort()));
        in = new DataInputStream(socket.getInputStream());
        socket.getOutputStream().write("""
                GET /ws HTTP/1.1\r
                Host: %s\r
                Upgrade: websocket\r
                Connection: Upgrade\r
                Sec-WebSocket-Key: AAECAwQFBgcICQoLDA0ODw==\r
                Sec-WebSocket-Version: 13\r
                \r
                """.formatted(server.getAuthority()).getBytes(StandardCharsets.US_ASCII));
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) head.write(in.readUnsignedByte());
        if (!head.toString(StandardCharsets.US_ASCII).contains(" 101 ")) throw new IOException(head.toString());
    }

    /** Short texts only. The mask is zero: that is one, too. */
    void say(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 125) throw new IllegalArgumentException(text);
        ByteBuffer frame = ByteBuffer.allocate(6 + bytes.length);
        frame.put((byte) TEXT).put((byte) (MASKED | bytes.length)).putInt(0).put(bytes);
        socket.getOutputStream().write(frame.array());
    }

    /** The next text that the server has sent; null if the connection has ended. */
    @Nullable
    String read(Duration patience) throws IOException {
        socket.setSoTimeout((int) patience.toMillis());
        try {
            int kind = in.readUnsignedByte() & 0xf;
            long length = in.readUnsignedByte();
            if (length == 126) length = in.readUnsignedShort();
            else if (length == 127) length = in.readLong();
            byte[] bytes = in.readNBytes((int) length);
            return kind == CLOSE ? null : new String(bytes, StandardCharsets.UTF_8);
        } catch (java.net.SocketTimeoutException e) {
            throw new AssertionError("nothing came within " + patience, e);
        } catch (IOException _) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
