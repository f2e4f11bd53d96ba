package pl.narada.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import pl.narada.access.OwnNetwork.Kind;
import pl.narada.i18n.Translations;
import pl.narada.room.WorkshopBuilder;
import pl.narada.shared.JoinCode;

/** A laptop in a hall, with a cable to the office, a wifi of its own and a virtual machine: where do the phones come? */
class AddressForPhonesTest {

    private static final OwnNetwork WIFI = new OwnNetwork("wlan0", "wlan0", "192.168.8.1", true);
    private static final OwnNetwork CABLE = new OwnNetwork("eth0", "eth0", "10.1.2.3", true);
    private static final OwnNetwork DOCKER = new OwnNetwork("docker0", "docker0", "172.17.0.1", true);

    private final List<OwnNetwork> laptop = new ArrayList<>(List.of(WIFI, CABLE, DOCKER));
    private final List<Object> news = new ArrayList<>();
    private final JdbcClient database =
            JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));

    @BeforeEach
    void tables() throws IOException {
        database.sql(new ClassPathResource("db/migration/V46__chosen_network.sql")
                        .getContentAsString(StandardCharsets.UTF_8))
                .update();
    }

    private Addresses addresses(String set) {
        var networks = new OwnNetworks() {
            @Override
            List<OwnNetwork> now() {
                return laptop.stream().sorted(OwnNetwork.LIKELIEST).toList();
            }
        };
        return new Addresses(
                new Addresses.Setting(set),
                new MockEnvironment().withProperty("server.port", "8080"),
                networks,
                new ChosenNetwork(database),
                news::add);
    }

    @Test
    void theWifiIsTheLikeliestAndAVirtualNetworkTheLeastLikely() {
        assertThat(addresses("").networks()).containsExactly(WIFI, CABLE, DOCKER);
        assertThat(addresses("").phones()).isEqualTo("http://192.168.8.1:8080");
    }

    @Test
    void networksAreKnownByTheNamesThatSystemsGiveThem() {
        assertThat(kind("wlp3s0", "wlp3s0")).isEqualTo(Kind.WIFI);
        assertThat(kind("wireless_32768", "Intel(R) Wi-Fi 6 AX201 160MHz")).isEqualTo(Kind.WIFI);
        assertThat(kind("enp0s31f6", "enp0s31f6")).isEqualTo(Kind.CABLE);
        assertThat(kind("ethernet_32769", "Realtek PCIe GbE Family Controller")).isEqualTo(Kind.CABLE);
        assertThat(kind("ethernet_32770", "Hyper-V Virtual Ethernet Adapter")).isEqualTo(Kind.VIRTUAL);
        assertThat(kind("tun0", "tun0")).isEqualTo(Kind.VIRTUAL);
        assertThat(kind("usb0", "usb0")).isEqualTo(Kind.OTHER);
    }

    private static Kind kind(String device, String name) {
        return new OwnNetwork(device, name, "10.0.0.1", true).kind();
    }

    @Test
    void whatSomebodyChoseIsKept() {
        addresses("").choose(Optional.of("docker0"));
        addresses("").choose(Optional.of("eth0"));

        assertThat(addresses("").phones()).isEqualTo("http://10.1.2.3:8080");
        assertThat(addresses("").join(new JoinCode("STASZW"))).isEqualTo("http://10.1.2.3:8080/j/STASZW");

        addresses("").choose(Optional.empty());
        assertThat(addresses("").phones()).isEqualTo("http://192.168.8.1:8080");
    }

    @Test
    void aChosenNetworkThatIsGoneGivesWayToTheLikeliestUntilItIsBack() {
        var addresses = addresses("");
        addresses.choose(Optional.of("eth0"));
        laptop.remove(CABLE);
        assertThat(addresses.phones()).isEqualTo("http://192.168.8.1:8080");
        assertThat(addresses.chosen()).contains("eth0");

        laptop.add(new OwnNetwork("eth0", "eth0", "10.9.9.9", true));
        assertThat(addresses.phones()).as("the same cable elsewhere").isEqualTo("http://10.9.9.9:8080");
    }

    @Test
    void theProgramIsToldWhenTheAddressChangesAndOnlyThen() {
        var addresses = addresses("");
        addresses.look();
        addresses.look();
        assertThat(news).isEmpty();

        laptop.set(0, new OwnNetwork("wlan0", "wlan0", "192.168.43.7", true));
        addresses.look();
        addresses.look();
        addresses.choose(Optional.of("eth0"));

        assertThat(news)
                .containsExactly(
                        new AddressChanged("http://192.168.43.7:8080"), new AddressChanged("http://10.1.2.3:8080"));
    }

    @Test
    void anAddressInTheConfigurationCountsWhateverIsChosen() {
        var addresses = addresses("https://narada.example.pl/");
        addresses.choose(Optional.of("eth0"));

        assertThat(addresses.phones()).isEqualTo("https://narada.example.pl");
    }

    @Test
    void withoutAnyNetworkThereIsOnlyThisComputer() {
        laptop.clear();

        assertThat(addresses("").phones()).isEqualTo("http://localhost:8080");
    }

    @Test
    void aPhoneThatGetsThroughIsSeenAndTheComputerItselfIsNot() {
        var networks = new OwnNetworks() {
            @Override
            List<OwnNetwork> now() {
                return laptop;
            }
        };
        var reach = new Reach(networks, new Translations(), WorkshopBuilder.NINE);
        reach.reached(from("127.0.0.1"), "pl");
        reach.reached(from("192.168.8.1"), "pl");
        assertThat(reach.last()).isEmpty();

        assertThat(reach.reached(from("192.168.8.23"), "uk").getBody()).contains("lang=\"uk\"", "Вдалося");
        assertThat(reach.last()).contains(WorkshopBuilder.NINE.instant());
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
