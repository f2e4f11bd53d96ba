package pl.narada.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.NEEDS;
import static pl.narada.phone.Meeting.VOTE;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.narada.Narada;
import pl.narada.database.APostgres;
import pl.narada.gateway.Presence;
import pl.narada.journey.Eventually;
import pl.narada.nodes.OtherNodes;
import pl.narada.outcome.Outcomes;
import pl.narada.phone.PhoneClient;
import pl.narada.programme.Programme;
import pl.narada.programme.Rehearsals;
import pl.narada.programme.Workshop;
import pl.narada.room.Actor;
import pl.narada.room.RoomState;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.room.live.Answer;
import pl.narada.room.live.Room;
import pl.narada.room.live.Rooms;
import pl.narada.shared.ActivityId;
import pl.narada.shared.CommandId;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/** Two servers over one PostgreSQL: wherever somebody is connected, they are in the same room. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class TwoServersIT {

    private static final int VOTERS = 24;
    private static final int BALLOTS = 600;

    private final String database = APostgres.freshDatabase();
    private final List<AutoCloseable> open = new ArrayList<>();
    private RunningMeeting first;

    @BeforeEach
    void aMeetingOnTheFirst() {
        first = RunningMeeting.in(database);
        open.add(first);
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open.reversed()) one.close();
    }

    private ConfigurableApplicationContext second(String... settings) {
        List<String> all = new ArrayList<>(List.of("--server.port=0", "--spring.datasource.url=" + database));
        all.addAll(List.of(settings));
        var second = new SpringApplicationBuilder(Narada.class).run(all.toArray(String[]::new));
        open.add(second);
        return second;
    }

    private static URI address(ConfigurableApplicationContext server) {
        return URI.create("http://localhost:" + server.getEnvironment().getProperty("local.server.port"));
    }

    private PhoneClient phone(URI server) {
        PhoneClient phone = PhoneClient.follow(server, first.facilitator().code(), null);
        open.add(phone);
        return phone;
    }

    private Room room(ConfigurableApplicationContext server) {
        return server.getBean(Rooms.class).room(first.facilitator().id());
    }

    private static void inTheEnd(BooleanSupplier so) {
        Eventually.get(() -> so.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    @Test
    void whatIsDoneOnOneIsSeenOnTheOther() {
        var second = second();
        PhoneClient here = phone(first.address()).join("ngo");
        PhoneClient there = phone(address(second)).join("jst");

        first.facilitator().goTo(NEEDS);
        there.awaitParts(parts -> parts.get("activity").path("id").asInt() == NEEDS);
        there.say(NEEDS, "Autobus w sobotę");
        here.awaitParts(parts -> parts.toString().contains("\"count\":1"));

        assertThat(room(second).state()).isEqualTo(first.facilitator().state());
        inTheEnd(() -> Map.of(Sector.NGO, 1, Sector.JST, 1).equals(first.present()));
        inTheEnd(() -> first.present()
                .equals(second.getBean(Presence.class)
                        .bySector(first.facilitator().id())));
        inTheEnd(() -> second.getBean(OtherNodes.class).nodes().size() == 2);
    }

    @Test
    void whoWasLetInOnOneIsKnownOnTheOtherAtOnce() {
        var second = second();
        PhoneClient phone = phone(first.address());
        // the second has looked into the room before
        assertThat(room(second).state().participants()).isEmpty();
        for (int i = 0; i < 50; i++) {
            PhoneClient one = phone(first.address()).join("ngo");
            PhoneClient moved =
                    PhoneClient.follow(address(second), first.facilitator().code(), one.token());
            assertThat(moved.own()).containsKey("me");
            one.close();
            moved.close();
        }
        phone.close();
    }

    @Test
    void bothWriteAtOnceAndNothingIsLostOrDoubled() {
        PreparedVote vote = first.voting();
        var second = second();
        try (var voters =
                Voters.vote(VOTERS, i -> Voter.inHaste(i % 2 == 0 ? first.address() : address(second), vote, i))) {
            voters.awaitAcknowledged(BALLOTS);
            voters.finish();
            var checker = new Checker(Database.journal(database, vote.workshop()), voters.all());
            checker.nothingAcknowledgedIsLostAndNothingIsDoubled();
            checker.everybodysLastBallotCounts();
            checker.participantsAre(VOTERS + 1);
        }
        RoomState here = first.facilitator().state();
        inTheEnd(() -> room(second).state().equals(here));
    }

    @Test
    void whatTwoFacilitatorsDoAtTheSameMomentIsDoneOnce() {
        first.voting();
        var second = second();
        RoomState before = room(second).state();

        CompletableFuture<Answer> close =
                room(second).ask(new Actor.Facilitator("jan"), CommandId.random(), new CloseWorkshop());
        Answer also = first.application()
                .getBean(Rooms.class)
                .room(first.facilitator().id())
                .askAndWait(new Actor.Facilitator("anna"), new CloseWorkshop());

        assertThat(close.join()).isInstanceOfAny(Answer.Done.class, Answer.Refused.class);
        assertThat(also).isInstanceOfAny(Answer.Done.class, Answer.Refused.class);
        assertThat(Database.journal(database, first.facilitator().id()).stream()
                        .filter(row -> row.version() > before.version())
                        .flatMap(row -> row.events("workshop-closed").stream()))
                .hasSize(1);
        var outcomes = second.getBean(Outcomes.class);
        inTheEnd(() -> outcomes.of(first.facilitator().id()).isPresent());
        // what facilitators do is noted by the server on which they do it, once
        var noted = second.getBean(JdbcClient.class);
        inTheEnd(() -> noted.sql("select count(*) from audit where about like '%workshop-closed%'")
                        .query(Integer.class)
                        .single()
                == 1);
    }

    @Test
    void whoeverHearsNothingLooksForThemselves() {
        first.voting();
        var deaf = second("--narada.listen-url=jdbc:postgresql://localhost:1/nobody");
        assertThat(room(deaf).state().activities().get(new ActivityId(VOTE)).revealed())
                .isFalse();

        first.facilitator().does(new RevealResult(new ActivityId(VOTE)));

        inTheEnd(() -> room(deaf).state().activities().get(new ActivityId(VOTE)).revealed());
    }

    @Test
    void whatEveryServerKeepsInMemoryIsChangedOnAll() {
        var second = second();
        PhoneClient there = phone(address(second));
        assertThat(there.parts().toString()).contains("\"network\":true");

        first.application()
                .getBean(Programme.class)
                .allowNetwork(first.facilitator().id(), false);

        there.awaitParts(parts -> !parts.toString().contains("\"network\":true"));
    }

    @Test
    void aRehearsalThatIsThrownAwayEndsOnAll() {
        var second = second();
        var rehearsals = first.application().getBean(Rehearsals.class);
        if (!(rehearsals.open(first.facilitator().id(), "anna") instanceof Result.Ok<Workshop>(Workshop rehearsal))) {
            throw new AssertionError("no rehearsal");
        }
        Room there = second.getBean(Rooms.class).room(rehearsal.id());
        assertThat(there.hasEnded()).isFalse();

        rehearsals.throwAway(rehearsal.id());

        inTheEnd(there::hasEnded);
    }
}
