package pl.narada.activity.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.activity.gather.Gathered.*;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.*;
import pl.narada.broadcast.Pages;
import pl.narada.room.Finding;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.command.FacilitatorCommand.Undo;
import pl.narada.room.command.ParticipantCommand.ChooseSector;
import pl.narada.shared.Reason;
import pl.narada.shared.Sector;

class SupportingTest {

    @Test
    void whoSupportsCountsWithTheAuthorAndOnce() {
        var workshop = said("Autobus", "Park");

        support(workshop, 3, 1);

        assertThat(support(workshop, 3, 1).lastEvents()).isEmpty();
        assertThat(state(workshop).people()).isEqualTo(Map.of(1, 2, 2, 1));
        assertThat(Pages.stage(workshop))
                .contains("\"c/1\":{\"id\":1,\"text\":\"Autobus\",\"theme\":null,\"similar\":1}");
    }

    @Test
    void supportTakenBackLeavesNothing() {
        var workshop = said("Autobus");
        var before = workshop.activity(NEEDS);

        support(workshop, 2, 1).does(participant(2), new Support(NEEDS, 1, false));

        assertThat(workshop.activity(NEEDS)).isEqualTo(before);
        assertThat(workshop.asks(participant(2), new Support(NEEDS, 1, false)).lastEvents())
                .isEmpty();
    }

    @Test
    void onesOwnWordsNeedNoSupport() {
        var workshop = said("Autobus");

        assertThat(support(workshop, 1, 1).lastEvents()).isEmpty();
        assertThat(state(workshop).people()).isEqualTo(Map.of(1, 1));
    }

    @Test
    void whatIsHiddenGoneOrWasNeverSaidIsNotSupported() {
        var workshop =
                said("Obelga", "Park").facilitatorDoes(new Hide(NEEDS, 1)).does(participant(2), new Withdraw(NEEDS, 2));

        for (int id : new int[] {1, 2, 3}) {
            assertThat(workshop.asks(participant(3), new Support(NEEDS, id, true))
                            .refusal())
                    .contains(Reason.CONTRIBUTION_UNKNOWN);
        }
    }

    @Test
    void whereTheFacilitatorDoesNotAllowItNobodySupportsButWhatWasGivenCountsAndCanBeTakenBack() {
        var workshop = support(said("Autobus"), 2, 1);
        setSupport(workshop, false);

        assertThat(workshop.asks(participant(3), new Support(NEEDS, 1, true)).refusal())
                .contains(Reason.SUPPORT_OFF);
        assertThat(state(workshop).people()).isEqualTo(Map.of(1, 2));
        workshop.does(participant(2), new Support(NEEDS, 1, false));
        assertThat(state(workshop).people()).isEqualTo(Map.of(1, 1));
    }

    @Test
    void mergedNobodyCountsTwice() {
        var workshop = said("Autobus", "Autobusy", "Bus");
        support(workshop, 4, 1);
        support(workshop, 4, 2);
        support(workshop, 3, 1);

        workshop.facilitatorDoes(new Merge(NEEDS, 2, 1)).facilitatorDoes(new Merge(NEEDS, 3, 1));

        assertThat(state(workshop).people()).as("three authors and one more").isEqualTo(Map.of(1, 4));
        assertThat(voices(workshop))
                .extracting(Finding.Voice::supporters)
                .containsExactly(Map.of(Sector.JST, 1), Map.of(), Map.of());
    }

    @Test
    void aMergeTakenBackGivesEachItsSupportersAgain() {
        var workshop = said("Autobus", "Autobusy");
        support(workshop, 3, 1);
        support(workshop, 4, 2);
        var before = workshop.activity(NEEDS);
        workshop.facilitatorDoes(new Merge(NEEDS, 2, 1));
        assertThat(state(workshop).people()).isEqualTo(Map.of(1, 4));

        workshop.facilitatorDoes(new Undo(workshop.state().version()));

        assertThat(workshop.activity(NEEDS)).isEqualTo(before);
        assertThat(state(workshop).people()).isEqualTo(Map.of(1, 2, 2, 2));
    }

    @Test
    void whatWasMergedAMomentAgoMayStillBeNamed() {
        var workshop = said("Autobus", "Autobusy").facilitatorDoes(new Merge(NEEDS, 2, 1));

        assertThat(support(workshop, 3, 2).lastEvents()).singleElement().isInstanceOf(GatherEvent.Supported.class);
        assertThat(support(workshop, 2, 1).lastEvents())
                .as("says the same already")
                .isEmpty();
        assertThat(support(workshop, 3, 1).lastEvents()).isEmpty();

        assertThat(state(workshop).people()).isEqualTo(Map.of(1, 3));
    }

    @Test
    void takenBackItIsTakenBackFromAllThatIsShownTogether() {
        var workshop = said("Autobus", "Autobusy");
        support(workshop, 3, 1);
        support(workshop, 3, 2).facilitatorDoes(new Merge(NEEDS, 2, 1));
        assertThat(Pages.own(workshop, 3)).contains("\"supported\":[1]");

        workshop.does(participant(3), new Support(NEEDS, 1, false));

        assertThat(state(workshop).people()).isEqualTo(Map.of(1, 2));
        assertThat(Pages.own(workshop, 3)).doesNotContain("a/2");
    }

    @Test
    void hiddenAndRestoredItHasItsSupporters() {
        var workshop = support(said("Autobus"), 2, 1);

        workshop.facilitatorDoes(new Hide(NEEDS, 1)).facilitatorDoes(new Restore(NEEDS, 1));

        assertThat(Pages.stage(workshop)).contains("\"similar\":1");
    }

    @Test
    void supportOfWordsTakenBackGoesToWhatSaysTheSame() {
        var workshop = said("Autobus", "Autobusy", "Park");
        support(workshop, 5, 1);
        support(workshop, 5, 3).facilitatorDoes(new Merge(NEEDS, 2, 1));

        workshop.does(participant(1), new Withdraw(NEEDS, 1)).does(participant(3), new Withdraw(NEEDS, 3));

        assertThat(state(workshop).people()).isEqualTo(Map.of(2, 2));
        assertThat(Pages.own(workshop, 5)).contains("\"supported\":[2]");
        support(workshop, 4, 2).does(participant(2), new Withdraw(NEEDS, 2));
        assertThat(state(workshop).supporters()).isEqualTo(Supporters.NONE);
    }

    @Test
    void thoseWithoutAPhoneAreSupportedTooAndEachIsAPerson() {
        var workshop = said("Autobus")
                .withoutPhones(1)
                .facilitatorDoes(new Enter(NEEDS, Sector.NGO, "Bus"))
                .facilitatorDoes(new Enter(NEEDS, Sector.NGO, "Busy"))
                .facilitatorDoes(new Merge(NEEDS, 3, 2));

        support(workshop, 1, 2);

        assertThat(state(workshop).people()).isEqualTo(Map.of(1, 1, 2, 3));
    }

    @Test
    void whoSupportsTookPartWithTheSectorOfNow() {
        var workshop = support(said("Autobus"), 3, 1).does(participant(3), new ChooseSector(Sector.BUSINESS));

        assertThat(tookPart(workshop)).isEqualTo(Map.of(Sector.NGO, 1, Sector.BUSINESS, 1));
        assertThat(voices(workshop)).extracting(Finding.Voice::supporters).containsExactly(Map.of(Sector.BUSINESS, 1));
    }

    @Test
    void phonesGetWordsWithoutCountsAuthorsOrAnythingHidden() {
        var workshop = said("Autobus", "Autobusy", "Obelga");
        support(workshop, 5, 1)
                .facilitatorDoes(new Merge(NEEDS, 2, 1))
                .facilitatorDoes(new Hide(NEEDS, 3))
                .facilitatorDoes(new Reword(NEEDS, 1, "Autobus!"));

        assertThat(Pages.phoneParts(workshop.state()))
                .containsEntry("c/1", "Autobus!")
                .doesNotContainKeys("c/2", "c/3");
        assertThat(Pages.phones(workshop)).doesNotContain("Autobusy", "Obelga", "similar", "people", "supporters");
    }

    @Test
    void phonesOfAGatheringWithoutSupportGetNoWords() {
        var workshop = said("Autobus");
        setSupport(workshop, false);

        assertThat(Pages.phones(workshop)).doesNotContain("Autobus");
    }

    @Test
    void aTapOfOneChangesNothingOnThePhonesOfOthers() {
        var workshop = said("Autobus", "Park");
        String phones = Pages.phones(workshop);
        String author = Pages.own(workshop, 1);

        support(workshop, 3, 1);

        assertThat(Pages.phones(workshop)).isEqualTo(phones);
        assertThat(Pages.own(workshop, 1)).isEqualTo(author);
        assertThat(Pages.own(workshop, 3)).contains("\"said\":[],\"supported\":[1]");
    }

    @Test
    void aPhoneHoldsTheNewestOnly() {
        var workshop = supportable();
        IntStream.rangeClosed(1, GatherScreens.MOST_ON_PHONES + 5)
                .forEach(i -> workshop.by(1).saying("Potrzeba " + i));

        assertThat(Pages.phoneParts(workshop.state()).keySet())
                .filteredOn(key -> key.startsWith("c/"))
                .hasSize(GatherScreens.MOST_ON_PHONES)
                .contains("c/205", "c/6")
                .doesNotContain("c/5");
    }

    @Test
    void whoseWordsWereMergedIsToldWithWhich() {
        var workshop = said("Autobus", "Autobusy").facilitatorDoes(new Merge(NEEDS, 2, 1));

        assertThat(Pages.own(workshop, 2)).contains("\"mergedInto\":[1]");
        assertThat(Pages.own(workshop, 1)).doesNotContain("mergedInto", "supported");
    }

    @Test
    void anOldGatheringHasNoSupportANewOneHasItExceptForWords() {
        assertThat(new GatherSettings(Noun.NEED, 200).support()).isFalse();
        assertThat(GatherKind.usual(List.of()))
                .get()
                .extracting(GatherSettings::support)
                .isEqualTo(true);
        assertThat(GatherSettings.usual(Noun.WORD).support()).isFalse();
    }

    /** Each by somebody else, from participant 1 on. */
    private static WorkshopBuilder said(String... texts) {
        var workshop = supportable();
        for (int i = 0; i < texts.length; i++) workshop.by(i + 1).saying(texts[i]);
        return workshop;
    }

    private static WorkshopBuilder support(WorkshopBuilder workshop, int who, int contribution) {
        return workshop.does(participant(who), new Support(NEEDS, contribution, true));
    }

    private static void setSupport(WorkshopBuilder workshop, boolean allowed) {
        var plan = with(workshop.state().agenda(), NEEDS, new GatherSettings(Noun.NEED, 60, allowed));
        workshop.facilitatorDoes(new SetAgenda(plan, workshop.state().agendaVersion()));
    }
}
