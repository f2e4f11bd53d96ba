package pl.narada.gateway;

import org.eclipse.jetty.websocket.core.ExtensionConfig;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.OpCode;
import org.eclipse.jetty.websocket.core.OutgoingEntry;
import org.eclipse.jetty.websocket.core.WebSocketComponents;
import org.eclipse.jetty.websocket.core.internal.PerMessageDeflateExtension;

/**
 * Compression (RFC 7692) that costs an idle connection nothing: no window is kept from one message to the next, on either
 * side (sections 7.1.1.1 and 7.1.1.2), so compressors come from a pool and go back to it. Short messages, which are most
 * of them, are sent as they are (section 6 leaves that to the sender).
 */
public final class LightDeflate extends PerMessageDeflateExtension {

    /** Bytes; under this, what compression without a window saves is not worth its time. */
    static final int WORTH_IT = 512;

    @Override
    public void init(ExtensionConfig offered, WebSocketComponents components) {
        var light = new ExtensionConfig(offered);
        light.setParameter("server_no_context_takeover");
        light.setParameter("client_no_context_takeover");
        super.init(light, components);
    }

    @Override
    public void sendFrame(OutgoingEntry entry) {
        Frame frame = entry.getFrame();
        boolean whole = frame.getOpCode() == OpCode.TEXT && frame.isFin();
        if (whole && frame.getPayloadLength() < WORTH_IT) nextOutgoingFrame(entry);
        else super.sendFrame(entry);
    }
}
