package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.ActivityKinds;
import pl.narada.i18n.Translations;
import pl.narada.room.Phase;
import pl.narada.room.RandomMeeting;
import pl.narada.room.Status;
import pl.narada.room.command.FacilitatorCommand.AllotTime;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.shared.ParticipantId;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class TakingBackAtTheConsoleTest extends StaffScreens {

    private Meeting meeting;

    @BeforeEach
    void aGathering() {
        meeting = planned().inGathering();
        open("console/" + meeting.id());
    }

    @Test
    void aWrongNextIsTakenBackWithOneTap() {
        press("Dalej: Łączymy potrzeby w tematy");
        assertThat(text(part("last-step"))).endsWith("przejście do: Łączymy potrzeby w tematy");

        press(part("last-line"), "Cofnij");

        assertThat(meeting.state().currentActivity()).contains(NEEDS);
        assertThat(meeting.status(THEMES)).isEqualTo(Status.READY);
        press("Ostatnie kroki");
        assertThat(text(part("steps"))).contains("cofnięte (anna)");
    }

    @Test
    void oneStepAfterAnotherIsTakenBack() {
        press("Zamknij");
        press("Dalej: Łączymy potrzeby w tematy");

        press(part("last-line"), "Cofnij");
        press(part("last-line"), "Cofnij");

        assertThat(meeting.state().currentActivity()).contains(NEEDS);
        assertThat(meeting.status(NEEDS)).isEqualTo(Status.OPEN);
    }

    @Test
    void whatSomebodyElseDidIsShownButNotOfferedAsOnesOwn() {
        press("Zamknij");
        press("Otwórz");
        meeting.janDoes(new SetAgenda(
                titled(meeting.state().agenda(), DISCUSSION, "Rozmowa", 45),
                meeting.state().agendaVersion()));

        seesSoon("zmiana planu (jan)");

        press(part("last-line"), "Cofnij: otwarcie: Czego najbardziej potrzebuje współpraca w naszym powiecie?");
        assertThat(meeting.status(NEEDS)).isEqualTo(Status.CLOSED);
    }

    @Test
    void anOlderStepIsTakenBackFromTheList() {
        press("Zamknij");
        meeting.annaDoes(new AllotTime(DIAGNOSIS, 50));
        soon(() -> text(part("last-step")).contains("zmiana czasu bloku"));

        press("Ostatnie kroki");
        press(partSaying("step", "zamknięcie"), "Cofnij");

        assertThat(meeting.status(NEEDS)).isEqualTo(Status.OPEN);
        assertThat(meeting.state().course().allotted()).containsEntry(DIAGNOSIS, 50);
    }

    @Test
    void theEndIsTakenBackToo() {
        meeting.at(LAST);
        seesSoon("Zakończ spotkanie");
        press("Zakończ spotkanie");
        confirm();

        press(part("last-line"), "Cofnij");

        assertThat(meeting.state().phase()).isEqualTo(Phase.LIVE);
        assertThat(programme.workshop(meeting.id()).orElseThrow().phase()).isEqualTo(Phase.LIVE);
    }

    /** Whatever happens in a lively meeting, the list of steps has words for it in every language. */
    @Test
    void everyStepHasItsWords() {
        Set<String> keys = new TreeSet<>();
        for (long seed = 1; seed <= 3; seed++) {
            RandomMeeting.hold(
                    seed,
                    900,
                    w -> w.state().steps().recent().forEach(step -> keys.add("step." + StepWords.key(step))));
        }
        List<String> missing = new ArrayList<>();
        var words = new Translations();
        for (Locale language : Translations.LANGUAGES) {
            keys.stream().filter(k -> !words.keys(language).contains(k)).forEach(k -> missing.add(language + " " + k));
        }
        assertThat(missing).isEmpty();
        assertThat(keys).hasSizeGreaterThan(15);
    }

    /** Also what hardly ever happens: all that nobody but a facilitator does. */
    @Test
    void everyStepOfAnActivityHasItsWords() {
        var theirOwn = Set.of("ask.edited", "gather.edited", "gather.withdrawn");
        List<String> steps = ActivityKinds.all().all().stream()
                .flatMap(kind -> kind.events().entrySet().stream())
                .filter(event -> Arrays.stream(event.getValue().getRecordComponents())
                        .noneMatch(c -> c.getType() == ParticipantId.class))
                .map(Map.Entry::getKey)
                .filter(name -> !theirOwn.contains(name))
                .toList();
        var words = new Translations();
        assertThat(steps).hasSizeGreaterThan(25);
        for (Locale language : Translations.LANGUAGES)
            assertThat(steps)
                    .allSatisfy(step -> assertThat(words.keys(language)).contains("step." + step));
    }
}
