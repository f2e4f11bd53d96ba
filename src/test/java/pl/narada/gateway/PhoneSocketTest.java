package pl.narada.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import pl.narada.broadcast.Views;
import pl.narada.i18n.Translations;
import pl.narada.nodes.NodesInTests;
import pl.narada.programme.Programme;
import pl.narada.room.Entry;
import pl.narada.room.live.MemoryJournal;
import pl.narada.room.live.Rooms;
import pl.narada.room.live.TestRooms;
import pl.narada.shared.Sector;
import pl.narada.shared.WorkshopId;
import tools.jackson.databind.JsonNode;

/** Two workshops that vote, with six and eight participants, and a phone that says to the server what it likes. */
class PhoneSocketTest {

    private static final WorkshopId OPATOW = new WorkshopId(new UUID(0, 2606));
    private static final String JOIN = "{'t':'do','id':'join-0001','cmd':{'kind':'join','sector':'ngo'}}";

    private final MemoryJournal journal = new MemoryJournal();
    private final Rooms rooms = TestRooms.of(journal);
    private final Programme programme = Doors.programme(Map.of("STASZW", STASZOW, "QPATQW", OPATOW));
    private final FrameWriter writer = new FrameWriter(new Translations(), NINE);
    private final PhoneHubs hubs = new PhoneHubs(
            rooms, programme, new Views(KINDS), () -> 0, writer, new PresentElsewhere(NodesInTests.alone()));
    private final Doorkeeper door = new Doorkeeper(hubs, Doors.tokens(), new Neighbours());
    private final PhoneSocket server =
            new PhoneSocket(door, new Errands(door, writer), new FrameReader(KINDS), writer, () -> 0);
    private final FakeSocket phone = new FakeSocket("phone-1");

    @BeforeEach
    void connect() throws Exception {
        journal.append(STASZOW, aWorkshop().inVoting().entries());
        journal.append(OPATOW, opatow());
        server.afterConnectionEstablished(phone.session);
    }

    @AfterEach
    void stop() throws Exception {
        hubs.stop();
        TestRooms.stop(rooms);
    }

    @Test
    void aPhoneThatSaysHelloIsWelcomeAndOneThatJoinsIsKnown() throws Exception {
        say("{'t':'hello','code':'STASZW'}");
        assertThat(next(phone, "welcome").path("stranger").asBoolean()).isTrue();

        say(JOIN);

        assertThat(next(phone, "done").path("token").asString()).isEqualTo("token of 7");
        assertThat(next(phone, "own").at("/parts/me/participant").asInt()).isEqualTo(7);
        assertThat(hubs.bySector(STASZOW)).containsEntry(Sector.NGO, 1);
    }

    @Test
    void onesOwnPartsSayUpToWhichEntryTheyGo() throws Exception {
        say("{'t':'hello','code':'STASZW'}");
        next(phone, "welcome");
        say(JOIN);

        assertThat(next(phone, "own").path("entry").asLong()).isPositive();
    }

    @Test
    void whatIsDoneIsTheEntryThatOnesOwnPartsReach() throws Exception {
        say("{'t':'hello','code':'STASZW'}");
        long before = next(phone, "welcome").path("entry").asLong();
        say(JOIN);

        long own = next(phone, "own").path("entry").asLong();

        assertThat(next(phone, "done").path("entry").asLong())
                .isEqualTo(before + 1)
                .isEqualTo(own);
    }

    @Test
    void aPhoneThatChangesTheWorkshopWhileItJoinsIsNobodyInTheOther() throws Exception {
        say("{'t':'hello','code':'STASZW'}");
        next(phone, "welcome");
        journal.hold();
        say(JOIN);
        journal.awaitHeld();
        say("{'t':'hello','code':'QPATQW'}");
        journal.release();
        next(phone, "done");

        say("{'t':'do','id':'vote-0001','cmd':{'kind':'vote.cast','activity':4,'points':{'1':1}}}");

        assertThat(next(phone, "refused").path("code").asString()).isEqualTo("not-joined");
        assertThat(journal.since(OPATOW, 0)).isEqualTo(opatow());
    }

    @Test
    void whoLeavesWhileJoiningIsNotPresent() throws Exception {
        say("{'t':'hello','code':'STASZW'}");
        next(phone, "welcome");
        journal.hold();
        say(JOIN);
        journal.awaitHeld();
        server.afterConnectionClosed(phone.session, CloseStatus.NORMAL);
        journal.release();
        next(phone, "done");

        assertThat(hubs.bySector(STASZOW)).isEmpty();
    }

    @Test
    void aPhoneJoinsOnce() throws Exception {
        say("{'t':'hello','code':'STASZW'}");
        say(JOIN);
        next(phone, "done");

        say(JOIN.replace("join-0001", "join-0002"));

        next(phone, "refused");
        assertThat(rooms.room(STASZOW).state().participants()).hasSize(7);
    }

    @Test
    void nobodySpeaksBeforeHello() throws Exception {
        say(JOIN);

        assertThat(next(phone, "refused").path("code").asString()).isEqualTo("not-joined");
    }

    @Test
    void aFrameThatIsTooLargeIsRefusedAndTheNextOneIsRead() throws Exception {
        say("{'t':'ping','x':'" + "x".repeat(FrameReader.LARGEST_FRAME) + "'}");
        assertThat(next(phone, "refused").path("code").asString()).isEqualTo("too-large");

        say("{'t':'ping'}");
        next(phone, "pong");
    }

    @Test
    void aFrameMayComeInPieces() throws Exception {
        server.handleTextMessage(phone.session, new TextMessage("{\"t\":", false));
        server.handleTextMessage(phone.session, new TextMessage("\"ping\"}", true));

        next(phone, "pong");
    }

    @Test
    void anUnknownCodeIsRefused() throws Exception {
        say("{'t':'hello','code':'ABCDEF'}");

        assertThat(next(phone, "refused").path("code").asString()).isEqualTo("code-unknown");
    }

    private void say(String frame) {
        server.handleTextMessage(phone.session, new TextMessage(frame.replace('\'', '"')));
    }

    /** Waits for the first message of this type. */
    private static JsonNode next(FakeSocket phone, String type) throws Exception {
        return phone.next(type, 3, TimeUnit.SECONDS);
    }

    private static List<Entry> opatow() {
        return aWorkshop()
                .inVoting()
                .withParticipants(Sector.BUSINESS, Sector.OTHER)
                .entries();
    }
}
