package pl.narada.bench;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketVersion;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Opens the phones' sockets, all to this machine itself, and counts what comes back through them. */
final class Sockets implements AutoCloseable {

    /** How long a browser waits for a first welcome before it tries again (frontend/src/phone/connection.ts). */
    static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final int THREADS = 2;
    private static final int LARGEST_FRAME = 1 << 20;

    private final MultiThreadIoEventLoopGroup threads =
            new MultiThreadIoEventLoopGroup(THREADS, NioIoHandler.newFactory());
    private final LongAdder received = new LongAdder();
    private final List<Server> servers;

    private record Server(InetSocketAddress address, WebSocketClientProtocolConfig webSocket) {

        static Server at(URI address) {
            return new Server(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), address.getPort()),
                    WebSocketClientProtocolConfig.newBuilder()
                            .webSocketUri("ws://" + address.getAuthority() + "/ws")
                            .version(WebSocketVersion.V13)
                            .handshakeTimeoutMillis(PATIENCE.toMillis())
                            .maxFramePayloadLength(LARGEST_FRAME)
                            // a phone that loses its network says no goodbye
                            .sendCloseFrame(null)
                            .build());
        }
    }

    Sockets(List<URI> addresses) {
        servers = addresses.stream().map(Server::at).toList();
    }

    /** The place of the server to which a phone with this number goes after so many failures. */
    int server(int phone, int failures) {
        return (phone + failures) % servers.size();
    }

    /** A phone stays with one thread, whatever becomes of its sockets: its own state needs no locks. */
    EventLoop thread() {
        return threads.next();
    }

    /** Bytes of all phones so far, with the frames' headers and the handshakes, without what TCP adds. */
    long received() {
        return received.sum();
    }

    ChannelFuture open(LoadPhone phone, EventLoop thread) {
        Server server = servers.get(phone.server());
        return new Bootstrap()
                .group(thread)
                .channel(NioSocketChannel.class)
                .handler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline()
                                .addLast(
                                        new ByteCount(),
                                        new HttpClientCodec(),
                                        new HttpObjectAggregator(8192),
                                        new WebSocketClientProtocolHandler(server.webSocket()),
                                        new PhoneLine(phone));
                    }
                })
                .connect(server.address());
    }

    @Override
    public void close() {
        threads.shutdownGracefully(0, 5, TimeUnit.SECONDS).awaitUninterruptibly(10, TimeUnit.SECONDS);
    }

    private final class ByteCount extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object data) {
            if (data instanceof ByteBuf bytes) received.add(bytes.readableBytes());
            context.fireChannelRead(data);
        }
    }
}
