package pl.narada.activity.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;
import static pl.narada.shared.Sector.*;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.broadcast.Pages;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.command.ParticipantCommand.ChooseSector;
import pl.narada.shared.Reason;
import pl.narada.shared.Sector;

/** A vote may be for some sectors only, and its counts may be open while it goes on. */
class WhoVotesTest {

    private static final VoteSettings DOTS_FOR_ALL = VoteSettings.of(Method.DOTS, THEMES, DOTS, MOST_ON_ONE);

    /** Participants 1 and 2 are from NGOs, 3 and 4 from local government, 5 and 6 residents. */
    private static WorkshopBuilder voting(VoteSettings settings) {
        return aWorkshop()
                .facilitatorDoes(new SetAgenda(with(staszow(), PRIORITIES, settings), 1))
                .inVoting();
    }

    @Test
    void whoseSectorDoesNotVoteIsRefused() {
        var workshop = voting(DOTS_FOR_ALL.by(Set.of(NGO, RESIDENTS)));

        assertThat(workshop.by(1).votingFor(1).refusal()).isEmpty();
        assertThat(workshop.asks(participant(3), new Cast(PRIORITIES, Map.of(1, 1)))
                        .refusal())
                .contains(Reason.NOT_YOUR_SECTOR);
    }

    @Test
    void aVoteCountsOnlyWhileTheSectorOfItsVoterMayVote() {
        var workshop =
                voting(DOTS_FOR_ALL.by(Set.of(NGO))).by(1).votingFor(1).by(2).votingFor(1);

        workshop.does(participant(1), new ChooseSector(JST));
        assertThat(standing(workshop).tally().dotsOn(1)).isEqualTo(Map.of(NGO, 1));
        assertThat(standing(workshop).voted()).isOne();

        workshop.does(participant(1), new ChooseSector(NGO));
        assertThat(standing(workshop).tally().dotsOn(1)).isEqualTo(Map.of(NGO, 2));
    }

    @Test
    void theTurnoutIsOfThoseWhoMayVote() {
        var workshop = voting(DOTS_FOR_ALL.by(Set.of(NGO, JST))).by(1).votingFor(1);

        assertThat(Pages.stage(workshop)).contains("\"voted\":1", "\"joined\":4");
    }

    @Test
    void phonesAreToldWhoVotesOnlyIfNotEverybodyDoes() {
        assertThat(Pages.phones(voting(DOTS_FOR_ALL.by(Set.of(JST, NGO))))).contains("\"sectors\":[\"ngo\",\"jst\"]");
        assertThat(Pages.phones(voting(DOTS_FOR_ALL))).doesNotContain("sectors");
    }

    @Test
    void allSectorsAreTheSameAsNoRestriction() {
        assertThat(DOTS_FOR_ALL.by(Set.of(Sector.values()))).isEqualTo(DOTS_FOR_ALL);
    }

    @Test
    void openCountsAreSeenWhileTheVoteIsOpenAndNeverBySector() {
        var workshop = voting(DOTS_FOR_ALL.withOpenCounts(true));
        for (int i = 7; i <= 16; i++) {
            workshop.withParticipants(i % 2 == 0 ? NGO : JST).by(i).votingFor(1);
        }
        workshop.by(1).votingFor(2, 2);

        // in whole fives: single steps would tell who votes for what
        var running = Pages.read(Pages.phones(workshop)).path("activity").path("running");
        assertThat(running.toString()).isEqualTo("{\"voters\":10,\"onPaper\":0,\"votes\":{\"1\":10,\"2\":0,\"3\":0}}");
        assertThat(Pages.stage(workshop)).contains(running.toString());

        workshop.facilitatorDoes(new CloseActivity(PRIORITIES));
        assertThat(Pages.phones(workshop)).doesNotContain("running", "\"votes\"");
        assertThat(Pages.stage(workshop)).doesNotContain("running", "\"votes\"");
    }

    @Test
    void onceVotesAreInTheRulesMayOnlyGetWider() {
        var workshop = voting(DOTS_FOR_ALL.by(Set.of(NGO, JST))).by(1).votingFor(1);
        VoteSettings now = DOTS_FOR_ALL.by(Set.of(NGO, JST));

        assertThat(changed(workshop, now.withOpenCounts(true)).refusal()).isEmpty();
        assertThat(changed(workshop, VoteSettings.of(Method.DOTS, THEMES, 5, 2).by(Set.of(NGO, JST)))
                        .refusal())
                .isEmpty();
        assertThat(changed(workshop, VoteSettings.of(Method.DOTS, THEMES, 5, 2)).refusal())
                .isEmpty();
        assertThat(changed(workshop, now).refusal()).contains(Reason.ACTIVITY_IN_USE);
        assertThat(changed(workshop, VoteSettings.of(Method.DOTS, THEMES, 4, 2)).refusal())
                .contains(Reason.ACTIVITY_IN_USE);
        assertThat(changed(workshop, VoteSettings.approval(THEMES)).refusal()).contains(Reason.ACTIVITY_IN_USE);
        assertThat(changed(workshop, VoteSettings.of(Method.DOTS, NEEDS, 5, 2)).refusal())
                .contains(Reason.ACTIVITY_IN_USE);
    }

    private static WorkshopBuilder changed(WorkshopBuilder workshop, VoteSettings settings) {
        var agenda = with(workshop.state().agenda(), PRIORITIES, settings);
        return workshop.facilitatorAsks(new SetAgenda(agenda, workshop.state().agendaVersion()));
    }

    @Test
    void whoVotedTookPart() {
        var workshop = voting(DOTS_FOR_ALL).by(1).votingFor(1, 2).by(3).votingFor(1);

        assertThat(new VoteKind().tookPart(situation(workshop))).isEqualTo(Map.of(NGO, 1, JST, 1));
    }

    private static Standing standing(WorkshopBuilder workshop) {
        return Standing.of(situation(workshop));
    }

    private static pl.narada.room.Situation<VoteSettings, VoteState> situation(WorkshopBuilder workshop) {
        var now = workshop.state().situation(PRIORITIES).orElseThrow();
        return new pl.narada.room.Situation<>(
                now.room(), now.plan(), now.run(), (VoteSettings) now.settings(), (VoteState) now.state());
    }
}
