package pl.narada.room;

import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.gather.GatherCommand.*;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.gather.Noun;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.activity.group.GroupCommand.RemoveTheme;
import pl.narada.activity.group.GroupCommand.RenameTheme;
import pl.narada.activity.summarise.SummariseCommand.*;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.activity.vote.VoteSettings;
import pl.narada.room.command.Command;
import pl.narada.room.command.FacilitatorCommand.*;
import pl.narada.room.command.ParticipantCommand.*;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/**
 * A lively meeting that nobody planned: commands of every kind in no sensible order, by everybody, granted or not. The
 * same seed makes the same meeting.
 */
public final class RandomMeeting {

    private static final int MOST_PEOPLE = 25;
    private static final ActivityId[] GATHERINGS = {NEEDS, IDEAS};
    private static final ActivityId[] VOTES = {PRIORITIES, CHOICE};

    private final Random random;
    private final WorkshopBuilder workshop = anEmptyWorkshop();
    private int said;

    private RandomMeeting(long seed) {
        random = new Random(seed);
        workshop.facilitatorDoes(new SetAgenda(plus(staszow(), aBreak()), 0));
    }

    /** After each command, granted or refused, the law is looked at. A broken law tells its seed. */
    public static void hold(long seed, int commands, Consumer<WorkshopBuilder> law) {
        var meeting = new RandomMeeting(seed);
        for (int i = 0; i < commands; i++) {
            Command command = i == 8 ? new StartWorkshop() : meeting.anything(i > commands * 9 / 10);
            try {
                meeting.workshop.later(Duration.ofSeconds(meeting.random.nextInt(30)));
                meeting.workshop.asks(meeting.somebodyFor(command), command);
                law.accept(meeting.workshop);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed %d, command %d: %s".formatted(seed, i, command), e);
            }
        }
    }

    private Actor somebodyFor(Command command) {
        if (command instanceof StartWorkshop) return ANNA;
        if (random.nextInt(40) == 0) return NEWCOMER;
        if (command instanceof Join) return NEWCOMER;
        int people = workshop.state().participants().size();
        boolean participant = command instanceof Say
                || command instanceof Withdraw
                || command instanceof Cast
                || command instanceof ChooseSector;
        return participant && people > 0 ? participant(1 + random.nextInt(people)) : ANNA;
    }

    private Command anything(boolean nearTheEnd) {
        return switch (random.nextInt(36)) {
            case 0, 1 ->
                workshop.state().participants().size() < MOST_PEOPLE ? new Join(sector()) : new ChooseSector(sector());
            case 2 -> new ChooseSector(sector());
            case 3, 4 -> new GoTo(somewhere());
            case 5, 6, 7 -> new OpenActivity(currentOr(activity()));
            case 8 -> new CloseActivity(activity());
            case 9 -> new RevealResult(currentOr(one(VOTES)));
            case 10 -> new ConcealResult(one(VOTES));
            case 11 -> new SetAgenda(changedAgenda(), workshop.state().agendaVersion() - random.nextInt(2));
            case 12, 13, 14, 15 -> new Say(currentOr(one(GATHERINGS)), words());
            case 16 -> new Withdraw(currentOr(one(GATHERINGS)), number());
            case 17, 18 -> new Hide(one(GATHERINGS), number());
            case 19 -> new Restore(one(GATHERINGS), number());
            case 20, 21 -> new MakeTheme(THEMES, words(), numberOrNone());
            case 22 -> new pl.narada.activity.group.GroupCommand.Place(THEMES, number(), numberOrNone());
            case 23 ->
                random.nextInt(4) == 0 ? new RemoveTheme(THEMES, number()) : new RenameTheme(THEMES, number(), words());
            case 24 -> new WriteSummary(SUMMARY, words());
            case 25 -> new RecordDecision(SUMMARY, numberOrNone(), words());
            case 26 -> new RecordAction(SUMMARY, numberOrNone(), words(), words(), LocalDate.of(2024, 1, 1 + number()));
            case 27 -> nearTheEnd && random.nextInt(3) == 0 ? new CloseWorkshop() : new Remove(SUMMARY, number());
            default -> new Cast(currentOr(one(VOTES)), ballot());
        };
    }

    private Place somewhere() {
        // people spend most of their time where something can be done
        if (random.nextInt(3) > 0) {
            ActivityId id = said < 10 || random.nextInt(4) == 0 ? one(GATHERINGS) : one(VOTES);
            if (workshop.state().agenda().activity(id).isPresent()) return workshop.place(id);
        }
        List<Place> places = workshop.state().agenda().places();
        return places.get(random.nextInt(places.size()));
    }

    private Agenda changedAgenda() {
        Agenda now = workshop.state().agenda();
        return switch (random.nextInt(5)) {
            case 0 -> without(now, random.nextInt(5) == 0 ? activity() : one(WELCOME, EXAMPLES, FUNDING));
            case 1 -> titled(now, DIAGNOSIS, words(), 1 + random.nextInt(60));
            case 2 -> with(now, NEEDS, new GatherSettings(Noun.NEED, 20 + random.nextInt(80)));
            case 3 -> staszow();
            default -> plus(staszow(), aBreak());
        };
    }

    private Map<Integer, Integer> ballot() {
        Map<Integer, Integer> points = new HashMap<>();
        List<Choice> choices = choicesNow();
        for (int i = random.nextInt(4); i > 0; i--) {
            boolean sensible = !choices.isEmpty() && random.nextInt(10) > 0;
            int choice = sensible ? choices.get(random.nextInt(choices.size())).id() : number();
            points.put(choice, 1 + random.nextInt(7) / 5);
        }
        return points;
    }

    private List<Choice> choicesNow() {
        return workshop.state()
                .currentActivity()
                .flatMap(workshop.state()::situation)
                .filter(now -> now.settings() instanceof VoteSettings)
                .map(now -> now.choicesOf(((VoteSettings) now.settings()).source()))
                .orElse(List.of());
    }

    private ActivityId currentOr(ActivityId other) {
        return random.nextInt(10) == 0
                ? other
                : workshop.state().currentActivity().orElse(other);
    }

    private ActivityId activity() {
        return new ActivityId(1 + random.nextInt(9));
    }

    private Sector sector() {
        return Sector.values()[random.nextInt(Sector.values().length)];
    }

    private int number() {
        return 1 + random.nextInt(6);
    }

    private @Nullable Integer numberOrNone() {
        return random.nextInt(3) == 0 ? null : Integer.valueOf(number());
    }

    private String words() {
        return random.nextInt(20) == 0 ? " " : "Wypowiedź „%d” ąę\\ ".formatted(++said);
    }

    private ActivityId one(ActivityId... of) {
        return of[random.nextInt(of.length)];
    }
}
