package pl.narada.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.narada.activity.ask.AskEvent;
import pl.narada.activity.ask.AskState;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.activity.gather.GatherCommand.Reword;
import pl.narada.activity.gather.GatherEvent;
import pl.narada.activity.gather.GatherState;
import pl.narada.activity.show.ShowState;
import pl.narada.activity.summarise.SummariseCommand.RecordDecision;
import pl.narada.broadcast.Views;
import pl.narada.room.Activity;
import pl.narada.room.Contribution;
import pl.narada.room.Entry;
import pl.narada.room.Phase;
import pl.narada.room.RoomState;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.room.event.Event;
import tools.jackson.databind.json.JsonMapper;

/** A meeting that is over, looked at as it was. */
class FilmTest {

    private static final Views VIEWS = new Views(KINDS);
    private static final Views.About ABOUT =
            new Views.About("Współpraca", "powiat staszowski", "2023-11-22", "09:00", "11:00", "", false, false);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern NUMBER = Pattern.compile("„(\\d+)”");

    @Test
    void everyVersionIsTheFoldInWhateverOrderItIsLookedAt() {
        List<Entry> entries = Reels.random(900, 1_500);
        assertThat(entries).hasSizeGreaterThan(3 * Film.STRIDE);
        Film film = Reels.film(entries);
        var random = new Random(1);

        for (int i = 0; i < 60; i++) {
            long version = random.nextInt(entries.size() + 1);
            assertThat(film.version(version)).isEqualTo(Reels.fold(entries, version));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {901, 902, 903, 904})
    void whatWasHiddenTakenBackOrCorrectedLaterIsNeverShown(long seed) {
        List<Entry> entries = Reels.random(seed, 1_200);
        RoomState last = Reels.fold(entries, entries.size());
        Set<String> secrets = said(entries);
        visible(last).forEach(secrets::remove);
        secrets.removeAll(elsewhere(entries));
        Film film = Reels.film(entries);
        int wouldHaveBeenSeen = 0;

        for (Instant at : entries.stream().map(Entry::at).distinct().toList()) {
            Set<String> shown = numbers(stage(film.at(at)));
            assertThat(shown).doesNotContainAnyElementsOf(secrets);
            Set<String> then = numbers(stage(film.version(film.versionAt(at))));
            if (then.stream().anyMatch(secrets::contains)) wouldHaveBeenSeen++;
        }

        assertThat(wouldHaveBeenSeen).isPositive();
    }

    @Test
    void wordsAreCorrectedAndHiddenFromTheBeginning() {
        var workshop = aWorkshop()
                .inGathering()
                .saying("Dzwonić do pana Jana: 600 100 200", "Autobus", "To jest reklama")
                .later(Duration.ofMinutes(5))
                .facilitatorDoes(new Reword(NEEDS, 1, "Numer do koordynatora"))
                .facilitatorDoes(new Hide(NEEDS, 3));
        Film film = Reels.film(Reels.closed(workshop.entries()));

        assertThat(stage(film.at(NINE.instant())))
                .contains("Autobus", "Numer do koordynatora")
                .doesNotContain("600 100", "reklama");
    }

    @Test
    void aResultIsThereOnceTheRoomHasSeenIt() {
        var workshop = aWorkshop()
                .inVoting()
                .votingFor(1)
                .later(Duration.ofMinutes(5))
                .facilitatorDoes(new RevealResult(PRIORITIES))
                .later(Duration.ofMinutes(1))
                .facilitatorDoes(new CloseWorkshop());
        Film film = Reels.film(workshop.entries());
        Instant revealed = film.marks().stream()
                .filter(m -> m.what() == Mark.What.REVEALED)
                .findFirst()
                .orElseThrow()
                .at();

        assertThat(stage(film.at(revealed.minusMillis(1)))).doesNotContain("\"result\"");
        assertThat(stage(film.at(revealed))).contains("\"result\"");
        assertThat(film.at(film.end()).phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void itsScenesAreTheBlocksAndItsMarksWhatTheFacilitatorDid() {
        var workshop = aWorkshop()
                .later(Duration.ofMinutes(3))
                .at(NEEDS)
                .later(Duration.ofMinutes(20))
                .at(SUMMARY)
                .facilitatorDoes(new RecordDecision(SUMMARY, null, "Spotykamy się co kwartał."))
                .later(Duration.ofMinutes(10))
                .facilitatorDoes(new CloseWorkshop());
        Film film = Reels.film(workshop.entries());

        assertThat(film.begin()).isEqualTo(NINE.instant().plus(Duration.ofMinutes(3)));
        assertThat(film.marks())
                .extracting(Mark::what)
                .containsExactly(
                        Mark.What.BEGUN,
                        Mark.What.MOVED,
                        Mark.What.MOVED,
                        Mark.What.MOVED,
                        Mark.What.DECIDED,
                        Mark.What.CLOSED);
        assertThat(film.scenes())
                .extracting(s -> Duration.between(s.from(), s.until()).toMinutes())
                .containsExactly(20L, 10L);
    }

    @Test
    void thereIsNoneBeforeTheEnd() {
        List<Entry> going = aWorkshop().inGathering().entries();

        assertThat(Films.of(STASZOW, Reels.reel(going), going.size(), Reels.HISTORY))
                .isEmpty();
    }

    private static String stage(RoomState room) {
        return JSON.writeValueAsString(VIEWS.stage(room, ABOUT));
    }

    private static Set<String> said(List<Entry> entries) {
        return events(entries)
                .filter(e -> e instanceof GatherEvent || e instanceof AskEvent)
                .flatMap(e -> numbers(e.toString()).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** In names of themes, summaries and the like, where nobody has hidden anything. */
    private static Set<String> elsewhere(List<Entry> entries) {
        return events(entries)
                .filter(e -> !(e instanceof GatherEvent || e instanceof AskEvent))
                .flatMap(e -> numbers(e.toString()).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<Event> events(List<Entry> entries) {
        return entries.stream().flatMap(e -> e.events().stream());
    }

    private static Set<String> visible(RoomState room) {
        return room.activities().values().stream()
                .map(Activity::state)
                .flatMap(state -> switch (state) {
                    case GatherState gathered ->
                        gathered.all().filter(c -> !c.hidden()).map(Contribution::text);
                    case AskState asked -> questions(asked);
                    case ShowState slide -> questions(slide.questions());
                    default -> Stream.<String>empty();
                })
                .flatMap(text -> numbers(text).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<String> questions(AskState queue) {
        return queue.questions().stream()
                .filter(q -> !q.hidden())
                .flatMap(q -> Stream.of(q.text(), Objects.requireNonNullElse(q.answer(), "")));
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toSet());
    }
}
