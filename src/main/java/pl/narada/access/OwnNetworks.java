package pl.narada.access;

import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The networks that this computer is in just now. */
@Component
class OwnNetworks {

    /** The likeliest first; empty if it is in none. */
    List<OwnNetwork> now() {
        try {
            return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                    .filter(OwnNetworks::isUp)
                    .flatMap(OwnNetworks::addresses)
                    .sorted(OwnNetwork.LIKELIEST)
                    .toList();
        } catch (SocketException _) {
            return List.of();
        }
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback();
        } catch (SocketException _) {
            return false;
        }
    }

    private static Stream<OwnNetwork> addresses(NetworkInterface network) {
        return Collections.list(network.getInetAddresses()).stream()
                .filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress() && !a.isLinkLocalAddress())
                .map(a -> new OwnNetwork(
                        network.getName(), network.getDisplayName(), a.getHostAddress(), a.isSiteLocalAddress()));
    }
}
