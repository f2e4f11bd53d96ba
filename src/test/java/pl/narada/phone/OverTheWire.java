package pl.narada.phone;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import pl.narada.gateway.Presence;
import pl.narada.journey.Eventually;
import pl.narada.programme.Planning;
import pl.narada.room.live.Rooms;
import pl.narada.shared.Sector;

/** The whole application on a free port, a meeting of each test's own, and its phones. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:over-the-wire")
abstract class OverTheWire {

    @LocalServerPort
    private int port;

    @Autowired
    private Planning planning;

    @Autowired
    private Rooms rooms;

    @Autowired
    private Presence presence;

    private final List<PhoneClient> phones = new ArrayList<>();
    protected Meeting meeting;

    @BeforeEach
    void plan() {
        meeting = anotherMeeting();
    }

    @AfterEach
    void hangUp() {
        phones.forEach(PhoneClient::close);
    }

    protected Meeting anotherMeeting() {
        return Meeting.plan(planning, rooms);
    }

    protected URI server() {
        return URI.create("http://localhost:" + port);
    }

    /** Connected; has said nothing yet. */
    protected PhoneClient connected() {
        return kept(PhoneClient.connect(server()));
    }

    /** Follows the meeting without having joined. */
    protected PhoneClient stranger() {
        return back(null);
    }

    protected PhoneClient joined(String sector) {
        PhoneClient phone = stranger().join(sector);
        phone.awaitOwn(own -> own.containsKey("me"));
        return phone;
    }

    /** Comes back on a new connection; all that a hello does is done. */
    protected PhoneClient back(@Nullable String token) {
        PhoneClient phone = kept(PhoneClient.follow(server(), meeting.code(), token));
        phone.ping();
        return phone;
    }

    /** Has said nothing yet. */
    protected HttpPhone overHttp(@Nullable String token) {
        return new HttpPhone(server(), meeting.code(), token);
    }

    protected HttpPhone joinedOverHttp(String sector) {
        HttpPhone phone = overHttp(null).join(sector);
        phone.hello();
        return phone;
    }

    /** Presence follows the sockets a moment later. */
    protected void present(Map<Sector, Integer> people) {
        Eventually.get(() -> presence.bySector(meeting.id()).equals(people) ? Optional.of(people) : Optional.empty());
    }

    private PhoneClient kept(PhoneClient phone) {
        phones.add(phone);
        return phone;
    }
}
