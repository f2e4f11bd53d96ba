package pl.narada.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.socket.TextMessage;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.activity.vote.VoteState;
import pl.narada.broadcast.Pages;
import pl.narada.broadcast.Views;
import pl.narada.i18n.Translations;
import pl.narada.journey.Eventually;
import pl.narada.nodes.NodesInTests;
import pl.narada.room.Entry;
import pl.narada.room.Place;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomState;
import pl.narada.room.WallClock;
import pl.narada.room.command.FacilitatorCommand.GoTo;
import pl.narada.room.journal.JournalFile;
import pl.narada.room.live.Answer;
import pl.narada.room.live.Room;
import pl.narada.room.live.Rooms;
import pl.narada.room.live.TestRooms;
import pl.narada.shared.ActivityId;
import pl.narada.shared.CommandId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;
import tools.jackson.databind.JsonNode;

/** The clock of the server jumps two hours forward and three back in the middle of a vote: only the time shown follows. */
class ClockJumpsTest {

    private static final Duration FORWARD = Duration.ofHours(2);
    private static final Duration BACK = Duration.ofHours(-3);

    @TempDir
    private Path folder;

    private final WallClock clock = new WallClock();
    private final AtomicLong uptime = new AtomicLong();
    private JournalFile file;
    private Rooms rooms;
    private Room room;
    private PhoneHubs hubs;
    private PhoneSocket sockets;
    private PhoneTalk talk;

    @BeforeEach
    void start() {
        file = JournalFile.in(folder);
        file.journal().append(STASZOW, aWorkshop().inVoting().entries());
        rooms = TestRooms.of(file.journal(), clock);
        room = rooms.room(STASZOW);
        var writer = new FrameWriter(new Translations(), clock);
        hubs = new PhoneHubs(
                rooms,
                Doors.programme(Map.of("STASZW", STASZOW)),
                new Views(KINDS),
                uptime::get,
                writer,
                new PresentElsewhere(NodesInTests.alone()));
        var door = new Doorkeeper(hubs, Doors.tokens(), new Neighbours());
        var errands = new Errands(door, writer);
        var reader = new FrameReader(KINDS);
        sockets = new PhoneSocket(door, errands, reader, writer, uptime::get);
        talk = new PhoneTalk(door, errands, reader, writer, uptime::get);
    }

    @AfterEach
    void stop() throws Exception {
        hubs.stop();
        TestRooms.stop(rooms);
        file.close();
    }

    private record Vote(int person, CommandId id, Cast ballot) {}

    @Test
    void noVoteIsLostOrDoubledAndTheOrderIsThatOfArrival() throws Exception {
        long before = room.state().version();
        List<Vote> sent = new ArrayList<>();
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < 360; i++) {
            // some are answered, the others on their way
            if (i == 120) jump(FORWARD, answers.get(100));
            if (i == 240) jump(BACK, answers.get(220));
            var vote = new Vote(1 + i % 6, new CommandId("vote-%05d".formatted(i)), anyBallot(i));
            sent.add(vote);
            answers.add(send(vote));
        }
        List<Long> entries = new ArrayList<>();
        for (var answer : answers) entries.add(((Answer.Done) inTime(answer)).version());
        for (int i = 0; i < sent.size(); i += 7)
            assertThat(inTime(send(sent.get(i)))).isEqualTo(answers.get(i).join());

        List<Entry> written = file.journal().since(STASZOW, before);
        assertThat(written)
                .extracting(Entry::command)
                .containsExactlyElementsOf(sent.stream().map(Vote::id).toList());
        assertThat(written).extracting(Entry::version).isEqualTo(entries);
        assertThat(entries)
                .isEqualTo(
                        LongStream.rangeClosed(before + 1, before + 360).boxed().toList());
        assertThat(written.getLast().at())
                .as("the clock went back")
                .isBefore(written.getFirst().at());
        assertThat(written.get(200).at())
                .as("the clock went forward")
                .isAfter(written.getFirst().at());
        assertThat(new RoomHistory(KINDS)
                        .replay(RoomState.empty(STASZOW), file.journal().since(STASZOW, 0)))
                .isEqualTo(room.state());
        everybodysLastBallotCounts(sent);
    }

    private void jump(Duration by, CompletableFuture<Answer> after) throws Exception {
        inTime(after);
        clock.set(by);
    }

    private static Cast anyBallot(int number) {
        return new Cast(PRIORITIES, number % 11 == 0 ? Map.of() : Map.of(1 + number % 3, 1));
    }

    private CompletableFuture<Answer> send(Vote vote) {
        return room.ask(participant(vote.person()), vote.id(), vote.ballot());
    }

    private static <T> T inTime(CompletableFuture<T> answer) throws Exception {
        return answer.get(10, TimeUnit.SECONDS);
    }

    private void everybodysLastBallotCounts(List<Vote> sent) {
        var votes = (VoteState)
                room.state().situation(PRIORITIES).orElseThrow().run().state();
        for (Vote last : sent.subList(sent.size() - 6, sent.size())) {
            var ballot = votes.ballots().get(new ParticipantId(last.person()));
            Map<Integer, Integer> points = ballot == null ? Map.of() : ballot.points();
            assertThat(points)
                    .as("participant %d", last.person())
                    .isEqualTo(last.ballot().points());
        }
    }

    @Test
    void whoIsHereStaysHereAndWhoIsSilentForAMinuteIsNot() throws Exception {
        var socket = new FakeSocket("socket");
        sockets.afterConnectionEstablished(socket.session);
        say(socket, "{'t':'hello','code':'STASZW','token':'token of 1'}");
        socket.next("welcome", 5, TimeUnit.SECONDS);
        ask("{'t':'hello','code':'STASZW','token':'token of 3'}");
        var both = Map.of(Sector.NGO, 1, Sector.JST, 1);

        clock.set(FORWARD);
        hubs.dropSilent();
        assertThat(hubs.bySector(STASZOW)).isEqualTo(both);
        clock.set(BACK);
        hubs.dropSilent();
        assertThat(hubs.bySector(STASZOW)).isEqualTo(both);

        uptime.addAndGet(60_000);
        hubs.dropSilent();
        assertThat(hubs.bySector(STASZOW)).isEqualTo(both);
        say(socket, "{'t':'ping'}");
        uptime.addAndGet(1);
        hubs.dropSilent();
        assertThat(hubs.bySector(STASZOW)).isEqualTo(Map.of(Sector.NGO, 1));
        ask(
                "{'t':'do','code':'STASZW','token':'token of 3','id':'vote-0001','cmd':{'kind':'vote.cast','activity':4,'points':{'1':1}}}");
        uptime.addAndGet(60_000);
        hubs.dropSilent();
        assertThat(hubs.bySector(STASZOW)).isEqualTo(Map.of(Sector.JST, 1));
    }

    @Test
    void theTimeLeftIsThatOfTheClockAsItIsNow() throws Exception {
        for (ActivityId next : List.of(EXAMPLES, IDEAS)) {
            clock.set(next == EXAMPLES ? FORWARD : BACK);
            goTo(next);
            JsonNode welcome = Eventually.get(() -> shown(next));

            long left = welcome.at("/parts/place/endsAt").asLong()
                    - welcome.path("now").asLong();
            int minutes = room.state().currentBlock().orElseThrow().minutes();
            assertThat(Duration.ofMillis(left)).isEqualTo(Duration.ofMinutes(minutes));
            assertThat(ask("{'t':'ping'}").path("now").asLong()).isEqualTo(clock.millis());
        }
    }

    private void goTo(ActivityId activity) {
        var block = room.state().agenda().blockOf(activity).orElseThrow().id();
        assertThat(room.askAndWait(ANNA, new GoTo(new Place(block, activity)))).isInstanceOf(Answer.Done.class);
    }

    /** The welcome of a phone that comes now, as soon as it shows this activity. */
    private Optional<JsonNode> shown(ActivityId activity) {
        JsonNode welcome = ask("{'t':'hello','code':'STASZW'}");
        boolean there = welcome.at("/parts/place/activity").asInt(-1) == activity.value();
        return there ? Optional.of(welcome) : Optional.empty();
    }

    private void say(FakeSocket socket, String frame) {
        sockets.handleTextMessage(socket.session, new TextMessage(frame.replace('\'', '"')));
    }

    private JsonNode ask(String frame) {
        byte[] body = frame.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        try {
            return Pages.read(inTime(talk.talk(new ByteArrayInputStream(body), new MockHttpServletRequest())));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
