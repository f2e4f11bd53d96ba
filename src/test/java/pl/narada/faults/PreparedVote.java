package pl.narada.faults;

import static pl.narada.phone.Meeting.NEEDS;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import pl.narada.Narada;
import pl.narada.phone.Meeting;
import pl.narada.phone.PhoneClient;
import pl.narada.programme.Planning;
import pl.narada.room.live.Rooms;
import pl.narada.shared.WorkshopId;

/** A meeting that has come as far as its vote, left in a database for the packaged program to find. */
public record PreparedVote(WorkshopId workshop, String code, int choices) {

    private static final List<String> NEEDED =
            List.of("Autobus w sobotę", "Żłobek", "Świetlica", "Lekarz", "Szkolenia");

    static PreparedVote in(Database database) {
        return in(database, _ -> {});
    }

    /**
     * Runs the application in this process until the vote is on, and ends it, so that the file is free again.
     * {@code more}: what else has to be prepared there.
     */
    public static PreparedVote in(Database database, Consumer<ApplicationContext> more) {
        try (var application = new SpringApplicationBuilder(Narada.class)
                .run("--server.port=0", "--spring.datasource.url=" + database.url())) {
            var meeting = Meeting.plan(application.getBean(Planning.class), application.getBean(Rooms.class));
            meeting.start().goTo(NEEDS);
            URI server = URI.create(
                    "http://localhost:" + application.getEnvironment().getProperty("local.server.port"));
            try (var guest = PhoneClient.follow(server, meeting.code(), null).join("residents")) {
                NEEDED.forEach(need -> guest.say(NEEDS, need));
            }
            more.accept(application);
            meeting.voteOn(NEEDED.toArray(String[]::new));
            return new PreparedVote(meeting.id(), meeting.code(), NEEDED.size());
        }
    }
}
