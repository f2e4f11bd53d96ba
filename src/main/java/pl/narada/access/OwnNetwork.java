package pl.narada.access;

import java.util.Comparator;
import java.util.Locale;

/**
 * A network that this computer is in.
 *
 * @param device its short name in the system, as {@code wlan0}
 * @param name what the system calls it for people, as {@code Intel Wi-Fi 6}; often the same
 * @param address this computer's IPv4 address in it
 * @param isPrivate whether that is one of the addresses of home and office networks
 */
public record OwnNetwork(String device, String name, String address, boolean isPrivate) {

    /** In the order in which phones of a hall are likely to be there. */
    public enum Kind {
        WIFI,
        CABLE,
        OTHER,
        VIRTUAL;

        /** In messages: {@code address.kind.…}. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The likeliest first; of the same kind, private addresses before others, and always in the same order. */
    static final Comparator<OwnNetwork> LIKELIEST = Comparator.comparing(OwnNetwork::kind)
            .thenComparing(network -> !network.isPrivate())
            .thenComparing(OwnNetwork::device);

    /** By the names that Linux, Windows and macOS give: a guess, so somebody can choose. */
    public Kind kind() {
        String all = (device + " " + name).toLowerCase(Locale.ROOT);
        if (device.matches("(docker|veth|br-|virbr|vmnet|vboxnet|tun|tap|wg|utun|zt|tailscale|lxc|cni|ppp).*")
                || all.matches(".*(virtual|vmware|hyper-v|vpn|loopback|wireguard).*")) return Kind.VIRTUAL;
        if (device.startsWith("wl") || all.matches(".*(wi-?fi|wlan|wireless|802\\.11).*")) return Kind.WIFI;
        if (device.matches("(en|eth|em).*") || all.contains("ethernet")) return Kind.CABLE;
        return Kind.OTHER;
    }
}
