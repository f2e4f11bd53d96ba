package pl.narada.access;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import pl.narada.shared.JoinCode;

/** Under which addresses people reach this server. */
@Component
public class Addresses {

    /** {@code publicAddress}: e.g. {@code https://narada.example.pl}; empty: the laptop's own address in its network. */
    @ConfigurationProperties("narada")
    public record Setting(@DefaultValue("") String publicAddress) {}

    private final Setting setting;
    private final Environment environment;

    Addresses(Setting setting, Environment environment) {
        this.setting = setting;
        this.environment = environment;
    }

    /** For whoever sits at this computer. */
    public String here() {
        return setting.publicAddress().isBlank() ? scheme() + "localhost:" + port() : publicAddress();
    }

    /** For phones: without a slash at the end. */
    public String phones() {
        return setting.publicAddress().isBlank() ? scheme() + lanAddress() + ":" + port() : publicAddress();
    }

    /** What the QR code says. */
    public String join(JoinCode code) {
        return phones() + "/j/" + code;
    }

    private String publicAddress() {
        return setting.publicAddress().strip().replaceAll("/+$", "");
    }

    /** As this server itself speaks; what a proxy before it speaks is in the public address. */
    private String scheme() {
        boolean keys = Stream.of("bundle", "certificate", "key-store")
                .anyMatch(
                        way -> !environment.getProperty("server.ssl." + way, "").isBlank());
        return keys && environment.getProperty("server.ssl.enabled", Boolean.class, true) ? "https://" : "http://";
    }

    private String port() {
        return environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }

    /** The first private IPv4 address of a real network; else any; else this computer only. */
    private static String lanAddress() {
        try {
            Optional<InetAddress> best = Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                    .filter(Addresses::isUp)
                    .flatMap(n -> Collections.list(n.getInetAddresses()).stream())
                    .filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress() && !a.isLinkLocalAddress())
                    .min(Comparator.comparing((InetAddress a) -> !a.isSiteLocalAddress()));
            return best.map(InetAddress::getHostAddress).orElse("localhost");
        } catch (SocketException _) {
            return "localhost";
        }
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp() && !network.isVirtual() && !network.getName().startsWith("docker");
        } catch (SocketException _) {
            return false;
        }
    }
}
