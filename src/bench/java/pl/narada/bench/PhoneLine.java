package pl.narada.bench;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler.ClientHandshakeStateEvent;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;

/** The end of one socket, at its phone. */
final class PhoneLine extends SimpleChannelInboundHandler<WebSocketFrame> {

    private final LoadPhone phone;

    PhoneLine(LoadPhone phone) {
        this.phone = phone;
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event == ClientHandshakeStateEvent.HANDSHAKE_COMPLETE) phone.opened();
    }

    /** A long message goes on in other frames; its beginning says enough. */
    @Override
    protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
        if (frame instanceof TextWebSocketFrame) phone.hear(Message.of(frame.content()));
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        phone.closed(context.channel());
    }

    /** A reset is a way to lose a connection; anything else is a fault of this program, and must be seen. */
    @Override
    @SuppressWarnings("FutureReturnValueIgnored")
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (cause instanceof RuntimeException) System.out.println("A phone's socket: " + cause);
        context.close();
    }
}
