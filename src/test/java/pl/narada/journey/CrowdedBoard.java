package pl.narada.journey;

import static pl.narada.phone.Meeting.NEEDS;
import static pl.narada.phone.Meeting.THEMES;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import pl.narada.activity.gather.GatherCommand.Restore;
import pl.narada.activity.gather.GatherCommand.Say;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.phone.Meeting;
import pl.narada.room.Actor;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.room.live.Answer;
import pl.narada.room.live.Room;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** A board: 300 contributions, as full as it gets, or fewer; every third without a theme yet, the rest in 12 themes. */
final class CrowdedBoard {

    static final int CARDS = 300;
    private static final int THEMES_MADE = 12;

    private static final List<String> WHERE = List.of(
            "w Staszowie", "w Połańcu", "w Osieku", "na wsi", "w gminie", "przy szkole", "w parku", "nad zalewem");
    private static final List<String> WHAT = List.of(
            "Autobus do lekarza także w sobotę",
            "Świetlica otwarta po południu",
            "Brakuje ławek i cienia",
            "O konkursach dowiadujemy się za późno, często tydzień przed terminem",
            "Oświetlenie przejścia dla pieszych",
            "Zajęcia dla seniorów",
            "Nie ma gdzie oddać odpadów wielkogabarytowych",
            "Kurs języka polskiego dla rodzin z Ukrainy",
            "Małe stowarzyszenia nie mają pieniędzy na wkład własny",
            "Psycholog w szkole, do którego nie czeka się pół roku",
            "Dotacje są przyznawane w marcu, a działać musimy od stycznia");

    private CrowdedBoard() {}

    static void fill(Meeting meeting, Room room) {
        fill(meeting, room, CARDS);
    }

    static void fill(Meeting meeting, Room room, int cards) {
        meeting.goTo(NEEDS);
        Answer.Done joined = (Answer.Done) room.askAndWait(new Actor.Newcomer(), new Join(Sector.RESIDENTS));
        var resident = new Actor.Participant(Objects.requireNonNull(joined.joined()));
        for (int i = 0; i < cards; i++) room.askAndWait(resident, new Say(new ActivityId(NEEDS), text(i)));
        // so much from one phone looks like a flood, and waits until somebody lets it in
        var facilitator = new Actor.Facilitator("anna");
        for (int card = 1; card <= cards; card++)
            room.askAndWait(facilitator, new Restore(new ActivityId(NEEDS), card));
        meeting.goTo(THEMES);
        for (int theme = 1; theme <= THEMES_MADE; theme++) {
            meeting.does(new MakeTheme(new ActivityId(THEMES), name(theme), cardsOf(theme, cards)));
        }
    }

    private static String text(int i) {
        return switch (i % 60) {
            case 20 -> "<b>Nie</b> <script>alert('jestem tylko tekstem')</script> &amp;";
            case 40 -> "słowobezkońca".repeat(12);
            default ->
                WHAT.get(i % WHAT.size()) + " " + WHERE.get(i / WHAT.size() % WHERE.size()) + (i % 7 == 0 ? "!" : ".");
        };
    }

    private static String name(int theme) {
        return "Temat %02d: ".formatted(theme)
                + List.of("dojazd", "miejsca", "pieniądze i konkursy").get(theme % 3);
    }

    private static List<Integer> cardsOf(int theme, int cards) {
        return IntStream.rangeClosed(1, cards)
                .filter(card -> card % 3 != 0 && card % THEMES_MADE == theme % THEMES_MADE)
                .boxed()
                .toList();
    }
}
