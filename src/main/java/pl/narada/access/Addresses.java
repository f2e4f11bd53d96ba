package pl.narada.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.ApplicationEventPublisher;
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
    private final OwnNetworks networks;
    private final ChosenNetwork choice;
    private final ApplicationEventPublisher events;
    private volatile @Nullable Optional<String> chosen;
    private @Nullable String told;

    Addresses(
            Setting setting,
            Environment environment,
            OwnNetworks networks,
            ChosenNetwork choice,
            ApplicationEventPublisher events) {
        this.setting = setting;
        this.environment = environment;
        this.networks = networks;
        this.choice = choice;
        this.events = events;
    }

    /** For whoever sits at this computer. */
    public String here() {
        return isSet() ? publicAddress() : scheme() + "localhost:" + port();
    }

    /** For phones: without a slash at the end. */
    public String phones() {
        return isSet() ? publicAddress() : used().map(this::phones).orElseGet(() -> scheme() + "localhost:" + port());
    }

    /** What phones are told while this network is the one that is used. */
    public String phones(OwnNetwork network) {
        return scheme() + network.address() + ":" + port();
    }

    /** What the QR code says. */
    public String join(JoinCode code) {
        return phones() + "/j/" + code;
    }

    /** Whether the configuration says the address: then nothing can be chosen. */
    public boolean isSet() {
        return !setting.publicAddress().isBlank();
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

    /** The networks of this computer, the likeliest first. */
    public List<OwnNetwork> networks() {
        return networks.now();
    }

    /** The chosen one as long as this computer is in it, else the likeliest. */
    public Optional<OwnNetwork> used() {
        List<OwnNetwork> now = networks.now();
        return chosen().flatMap(device ->
                        now.stream().filter(n -> n.device().equals(device)).findFirst())
                .or(() -> now.stream().findFirst());
    }

    /** The device that somebody has chosen, also if this computer is not in its network just now. */
    public Optional<String> chosen() {
        Optional<String> known = chosen;
        if (known != null) return known;
        Optional<String> read = choice.device();
        chosen = read;
        return read;
    }

    /** {@code device}: empty for the likeliest, whichever that is. */
    public void choose(Optional<String> device) {
        choice.choose(device);
        chosen = device;
        look();
    }

    /** Tells if phones reach this computer under another address than at the last look. */
    synchronized void look() {
        String now = phones();
        boolean changed = told != null && !told.equals(now);
        told = now;
        if (changed) events.publishEvent(new AddressChanged(now));
    }
}
