package pl.narada.activity.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.activity.gather.Gathered.state;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.narada.activity.gather.GatherCommand.*;
import pl.narada.activity.gather.Phrases.Shown;
import pl.narada.broadcast.Pages;
import pl.narada.deliberation.KeyPhrases;
import pl.narada.deliberation.KeyPhrases.Phrase;
import pl.narada.room.Held;
import pl.narada.room.RandomMeeting;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.Undo;
import pl.narada.shared.Sector;

class PhrasesTest {

    /** The law: nobody writes on the wall alone, nor two together, however much they write. */
    @Test
    void onePersonWhoRepeatsAWordFiftyTimesNeverBringsItOnTheWall() {
        var workshop = people(3).at(NEEDS).facilitatorDoes(new ShowPhrases(NEEDS, true));
        for (int i = 0; i < 50; i++) {
            workshop.by(1).saying("Reklama reklama " + i);
            workshop.by(2).saying("Ogłoszenie " + i);
            if (i % 2 == 0) workshop.by(1).saying("Ogłoszenia, ogłoszeniami " + i);
            assertThat(Phrases.of(state(workshop))).isEmpty();
        }
        assertThat(Pages.stage(workshop)).doesNotContain("\"text\":\"reklama\"");

        workshop.by(3).saying("Reklamy").by(2).saying("Reklama");

        assertThat(Phrases.of(state(workshop))).containsExactly(new Phrase("reklama", 3));
    }

    @Test
    void whoeverSupportsItCountsOnceAndSoDoesWhoeverWroteItWithoutAPhone() {
        var workshop = Gathered.supportable().withoutPhones(1).by(1).saying("Nowa świetlica", "Świetlica wieczorem");
        workshop.does(participant(2), new Support(NEEDS, 1, true))
                .does(participant(2), new Support(NEEDS, 2, true))
                .facilitatorDoes(new Enter(NEEDS, Sector.RESIDENTS, "Świetlice"));

        assertThat(Phrases.of(state(workshop))).containsExactly(new Phrase("świetlica", 3));
    }

    @Test
    void whatIsHiddenOrHeldOrStandsBelowSomethingHiddenDoesNotCount() {
        var workshop = people(3)
                .at(NEEDS)
                .by(1)
                .saying("Kładka")
                .by(2)
                .saying("Kładka")
                .by(3)
                .saying("Kładka");
        assertThat(Phrases.of(state(workshop))).hasSize(1);

        assertThat(Phrases.of(state(workshop.facilitatorDoes(new Hide(NEEDS, 2)))))
                .isEmpty();
        workshop.facilitatorDoes(new Restore(NEEDS, 2)).facilitatorDoes(new Hold(NEEDS, 2, Held.WORDS));
        assertThat(Phrases.of(state(workshop))).isEmpty();
        workshop.facilitatorDoes(new Restore(NEEDS, 2))
                .facilitatorDoes(new Merge(NEEDS, 3, 1))
                .facilitatorDoes(new Hide(NEEDS, 1));
        assertThat(Phrases.of(state(workshop))).isEmpty();
    }

    @Test
    void eachKeepsItsPlaceHoweverTheNumbersGrow() {
        var workshop = people(6).at(NEEDS);
        for (int who = 1; who <= 3; who++) workshop.by(who).saying("Kładka", "Przystanek");
        List<Integer> before = ids(workshop);

        for (int who = 4; who <= 6; who++) workshop.by(who).saying("Przystanki");

        assertThat(ids(workshop)).isEqualTo(before);
        assertThat(Phrases.of(state(workshop))).extracting(Phrase::people).containsExactly(6, 3);
    }

    @Test
    void theStageShowsThemForAsLongAsTheFacilitatorWishes() {
        var workshop = people(3).at(NEEDS);
        for (int who = 1; who <= 3; who++) workshop.by(who).saying("Kładka");
        String before = Pages.stage(workshop);

        workshop.facilitatorDoes(new ShowPhrases(NEEDS, true));
        assertThat(Pages.stage(workshop))
                .contains("\"cloud\":{", "\"text\":\"kładka\",\"count\":3", "\"phrases\":3", "\"count\":3");
        assertThat(Pages.phones(workshop)).doesNotContain("phrases", "cloud");
        assertThat(workshop.facilitatorAsks(new ShowPhrases(NEEDS, true)).lastEvents())
                .isEmpty();

        workshop.facilitatorDoes(
                new Undo(workshop.state().steps().newestFirst().getFirst().version()));
        assertThat(Pages.stage(workshop)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverHappensNothingOfFewerThanThreePeopleIsTold(long seed) {
        RandomMeeting.hold(seed, 500, workshop -> {
            for (var id : List.of(NEEDS, IDEAS)) {
                GatherState state = state(workshop, id);
                int people = (int) state.byAuthor().values().stream()
                        .filter(own -> !own.isEmpty())
                        .count();
                int paper = (int) state.all().filter(c -> c.isOnBehalf()).count();
                int supporting = state.supporters().byPerson().size();
                assertThat(Phrases.of(state))
                        .allSatisfy(phrase ->
                                assertThat(phrase.people()).isBetween(KeyPhrases.FEWEST, people + paper + supporting));
            }
        });
    }

    private static List<Integer> ids(WorkshopBuilder workshop) {
        return Phrases.shown(state(workshop)).stream().map(Shown::id).toList();
    }

    private static WorkshopBuilder people(int n) {
        var workshop = aWorkshop().started();
        for (int i = 0; i < n; i++) workshop.withParticipants(Sector.NGO);
        return workshop;
    }
}
