package pl.narada.faults;

import static pl.narada.phone.Meeting.NEEDS;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import pl.narada.Narada;
import pl.narada.gateway.Presence;
import pl.narada.phone.Meeting;
import pl.narada.phone.PhoneClient;
import pl.narada.programme.Planning;
import pl.narada.room.live.Rooms;
import pl.narada.shared.Sector;

/** The application in this process, and a meeting in it: for tests that need the facilitator's hands. */
final class RunningMeeting implements AutoCloseable {

    private static final List<String> NEEDED =
            List.of("Autobus w sobotę", "Żłobek", "Świetlica", "Lekarz", "Szkolenia");

    private final ConfigurableApplicationContext application;
    private final Meeting meeting;

    private RunningMeeting(String database) {
        application = new SpringApplicationBuilder(Narada.class)
                .run("--server.port=0", "--spring.datasource.url=" + database);
        meeting = Meeting.plan(application.getBean(Planning.class), application.getBean(Rooms.class));
        meeting.start();
    }

    static RunningMeeting in(Database database) {
        return in(database.url());
    }

    /** {@code database}: its address. */
    static RunningMeeting in(String database) {
        return new RunningMeeting(database);
    }

    /** Somebody says what is needed, and everybody may vote on that. */
    PreparedVote voting() {
        meeting.goTo(NEEDS);
        try (var guest = PhoneClient.follow(address(), meeting.code(), null).join("residents")) {
            NEEDED.forEach(need -> guest.say(NEEDS, need));
        }
        meeting.voteOn(NEEDED.toArray(String[]::new));
        return new PreparedVote(meeting.id(), meeting.code(), NEEDED.size());
    }

    ApplicationContext application() {
        return application;
    }

    Meeting facilitator() {
        return meeting;
    }

    URI address() {
        return URI.create("http://localhost:" + application.getEnvironment().getProperty("local.server.port"));
    }

    Map<Sector, Integer> present() {
        return application.getBean(Presence.class).bySector(meeting.id());
    }

    @Override
    public void close() {
        application.close();
    }
}
