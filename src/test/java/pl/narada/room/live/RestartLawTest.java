package pl.narada.room.live;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.WorkshopBuilder.*;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.narada.room.Actor;
import pl.narada.room.RandomMeeting;
import pl.narada.room.RandomMeeting.Turn;
import pl.narada.room.RoomState;
import pl.narada.room.RoomState.Asked;
import pl.narada.room.command.Command;
import pl.narada.shared.CommandId;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;

/**
 * State = fold of the journal, in a room with a database on a disk, whose program ends and is killed at any time; and
 * whoever asks the same again hears the same, whatever has been in between.
 */
class RestartLawTest {

    private static final int TURNS = 1_000;
    private static final int AT_ONCE = 30;
    private static final int MOST_KILLS = 20;

    /** A stranger is nobody whose questions could be remembered, and after the end nothing is written for anybody. */
    private static final Set<Answer> NOT_REMEMBERED = Set.of(
            new Answer.Refused(Refusal.because(Reason.NOT_JOINED)),
            new Answer.Refused(Refusal.because(Reason.DOOR_LOCKED)),
            new Answer.Refused(Refusal.because(Reason.WORKSHOP_CLOSED)));

    @TempDir
    private Path folder;

    private final Map<Asked, Told> told = new LinkedHashMap<>();
    private RoomState follower = RoomState.empty(STASZOW);
    private int ids;
    private int onTheirWay;

    private record Told(Command command, Answer answer) {}

    static LongStream seeds() {
        return LongStream.range(700, 703);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theRebuiltStateIsTheLiveOneAndFirstAnswersStay(long seed) throws Exception {
        var chance = new Random(seed);
        try (var room = new RestartingRoom(folder)) {
            var meeting = new RandomMeeting(seed, TURNS, room::state);
            ask(room, nextAsked(ANNA), RandomMeeting.beginning());
            for (int i = 0; i < TURNS; i++) {
                switch (chance.nextInt(TURNS / 2)) {
                    case 0 -> restart(room);
                    case 1 -> killWhileMuchIsAsked(room, meeting);
                    default -> take(room, meeting.next());
                }
                if (chance.nextInt(4) == 0) askAgain(room, chance);
                holds(room, i % 50 == 0);
            }
            killWhileMuchIsAsked(room, meeting);
            // on a busy machine the room may have been quicker than whoever asked
            for (int more = 0; more < MOST_KILLS && onTheirWay == 0; more++) killWhileMuchIsAsked(room, meeting);
            restart(room);
            holds(room, true);
            everythingAskedAgainIsAnsweredTheSame(room);
            assertThat(onTheirWay).as("not answered yet when it was killed").isPositive();
            assertThat(refusals()).as("refusals").isGreaterThan(TURNS / 10);
        } catch (Exception | AssertionError e) {
            throw new AssertionError("seed %d, question %d".formatted(seed, ids), e);
        }
    }

    private Asked nextAsked(Actor who) {
        return new Asked(who, new CommandId("command-%05d".formatted(ids++)));
    }

    private void take(RestartingRoom room, Turn turn) throws Exception {
        room.clock().set(turn.pause());
        ask(room, nextAsked(turn.who()), turn.command());
    }

    private Answer ask(RestartingRoom room, Asked asked, Command command) throws Exception {
        Answer answer = LiveRoom.answerOf(room.send(asked, command));
        assertThat(answer).isNotInstanceOf(Answer.Unsaved.class);
        if (!NOT_REMEMBERED.contains(answer)) told.putIfAbsent(asked, new Told(command, answer));
        return answer;
    }

    /** The same command, or another one under the same id. */
    private void askAgain(RestartingRoom room, Random chance) throws Exception {
        List<Map.Entry<Asked, Told>> all = List.copyOf(told.entrySet());
        var known = all.get(chance.nextInt(all.size()));
        var other = chance.nextBoolean() ? known : all.get(chance.nextInt(all.size()));
        RoomState before = room.state();

        assertThat(ask(room, known.getKey(), other.getValue().command()))
                .isEqualTo(known.getValue().answer());
        assertThat(room.state()).isSameAs(before);
    }

    private void restart(RestartingRoom room) throws Exception {
        RoomState before = room.state();
        room.restart();
        assertThat(room.state()).isEqualTo(before);
    }

    /** Nothing acknowledged is lost. Whatever was on its way may be: its senders ask again. */
    private void killWhileMuchIsAsked(RestartingRoom room, RandomMeeting meeting) throws Exception {
        Map<Asked, Command> asked = new LinkedHashMap<>();
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            Turn turn = meeting.next();
            Asked next = nextAsked(turn.who());
            asked.put(next, turn.command());
            answers.add(room.send(next, turn.command()));
        }
        // once it was killed before any answer, and then with some of them given
        if (onTheirWay > 0) LiveRoom.answerOf(answers.getFirst());
        List<Answer> acknowledged = answers.stream().map(a -> a.getNow(null)).toList();
        onTheirWay += (int) acknowledged.stream().filter(a -> a == null).count();

        room.kill();

        int i = 0;
        for (var question : asked.entrySet()) {
            Answer first = acknowledged.get(i++);
            long before = room.state().version();
            Answer now = ask(room, question.getKey(), question.getValue());
            if (first == null || NOT_REMEMBERED.contains(first)) continue;
            assertThat(now).isEqualTo(first);
            assertThat(room.state().version()).isEqualTo(before);
        }
        // what the killed program had written after that moment is nobody's past any more
        follower = room.caughtUp(RoomState.empty(STASZOW));
    }

    /** Each time by what has been written since the last; from the beginning now and then, as it takes longer. */
    private void holds(RestartingRoom room, boolean fromTheBeginning) {
        follower = room.caughtUp(follower);
        assertThat(follower).isEqualTo(room.state());
        if (fromTheBeginning)
            assertThat(room.caughtUp(RoomState.empty(STASZOW))).isEqualTo(room.state());
    }

    private void everythingAskedAgainIsAnsweredTheSame(RestartingRoom room) throws Exception {
        RoomState before = room.state();
        for (var known : Map.copyOf(told).entrySet()) {
            assertThat(ask(room, known.getKey(), known.getValue().command()))
                    .isEqualTo(known.getValue().answer());
        }
        assertThat(room.state()).isSameAs(before);
    }

    private long refusals() {
        return told.values().stream()
                .filter(known -> known.answer() instanceof Answer.Refused)
                .count();
    }
}
