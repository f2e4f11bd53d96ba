package pl.narada.room;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.BUDGET;
import static pl.narada.room.StaszowAgenda.NEEDS;
import static pl.narada.room.StaszowAgenda.PRIORITIES;
import static pl.narada.room.WorkshopBuilder.ANNA;
import static pl.narada.room.WorkshopBuilder.aWorkshop;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.narada.activity.budget.BudgetCommand;
import pl.narada.activity.gather.GatherCommand.Enter;
import pl.narada.activity.vote.VoteCommand.AddPaperBallot;
import pl.narada.activity.vote.VoteCommand.RemovePaperBallot;
import pl.narada.activity.vote.VoteCommand.SetPaperCount;
import pl.narada.room.command.Command;
import pl.narada.room.command.FacilitatorCommand.CountWithoutPhone;
import pl.narada.room.command.FacilitatorCommand.Undo;
import pl.narada.shared.Reason;
import pl.narada.shared.Sector;

class WithoutPhoneTest {

    private static final AddPaperBallot BALLOT = new AddPaperBallot(PRIORITIES, Sector.NGO, Map.of(1, 1));

    @Test
    @DisplayName("no more votes can be entered for people without a phone than there are such people in that sector")
    void votes() {
        var workshop = aWorkshop().inVoting();
        refused(workshop, BALLOT, Reason.WITHOUT_PHONE_FEWER);

        workshop.facilitatorDoes(new CountWithoutPhone(Sector.NGO, 2));
        workshop.facilitatorDoes(BALLOT).facilitatorDoes(BALLOT);
        refused(workshop, BALLOT, Reason.WITHOUT_PHONE_FEWER);
        refused(workshop, new AddPaperBallot(PRIORITIES, Sector.JST, Map.of(1, 1)), Reason.WITHOUT_PHONE_FEWER);

        workshop.facilitatorDoes(new RemovePaperBallot(PRIORITIES, 1)).facilitatorDoes(BALLOT);
    }

    @Test
    @DisplayName("ballots and counts of a sector count together")
    void both() {
        var workshop = aWorkshop().inVoting().withoutPhones(5).facilitatorDoes(BALLOT);
        refused(workshop, new SetPaperCount(PRIORITIES, Sector.NGO, 5, Map.of(1, 5)), Reason.WITHOUT_PHONE_FEWER);
        workshop.facilitatorDoes(new SetPaperCount(PRIORITIES, Sector.NGO, 4, Map.of(1, 4)));
    }

    @Test
    @DisplayName("the same people may take part in each activity")
    void eachActivity() {
        var workshop = aWorkshop().inVoting().withoutPhones(1).facilitatorDoes(BALLOT);
        assertThat(workshop.facilitatorAsks(new Enter(NEEDS, Sector.NGO, "Park"))
                        .refusal())
                .isEmpty();
        var budget = aWorkshop().inBudget();
        var one = new BudgetCommand.AddPaperBallot(BUDGET, Sector.NGO, Set.of(1));
        refused(budget, one, Reason.WITHOUT_PHONE_FEWER);
        budget.withoutPhones(1).facilitatorDoes(one);
        refused(budget, one, Reason.WITHOUT_PHONE_FEWER);
    }

    @Test
    @DisplayName("words of somebody without a phone need one such person, who may say much")
    void words() {
        var workshop = aWorkshop().inGathering();
        refused(workshop, new Enter(NEEDS, Sector.NGO, "Park"), Reason.WITHOUT_PHONE_FEWER);

        workshop.withoutPhones(1)
                .facilitatorDoes(new Enter(NEEDS, Sector.NGO, "Park"))
                .facilitatorDoes(new Enter(NEEDS, Sector.NGO, "Most"));
    }

    @Test
    @DisplayName(
            "the number can't become smaller than what was entered, nor less than nothing; taken back, it is as it was")
    void fewer() {
        var workshop = aWorkshop().inVoting().withoutPhones(2).facilitatorDoes(BALLOT);
        refused(workshop, new CountWithoutPhone(Sector.NGO, 0), Reason.WITHOUT_PHONE_ENTERED);
        refused(workshop, new CountWithoutPhone(Sector.NGO, -1), Reason.WITHOUT_PHONE);
        refused(workshop, new CountWithoutPhone(Sector.NGO, 1000), Reason.WITHOUT_PHONE);

        workshop.facilitatorDoes(new CountWithoutPhone(Sector.NGO, 1));
        workshop.facilitatorDoes(
                new Undo(workshop.state().steps().newestFirst().getFirst().version()));

        assertThat(workshop.state().withoutPhone()).containsEntry(Sector.NGO, 2);
    }

    @Test
    @DisplayName("whoever has no phone is among those who may vote, also before their votes are entered")
    void awaited() {
        var workshop = aWorkshop().inVoting();
        int before = workshop.state().expected(_ -> true, Map.of());

        workshop.facilitatorDoes(new CountWithoutPhone(Sector.NGO, 3)).facilitatorDoes(BALLOT);

        assertThat(workshop.state().expected(_ -> true, Map.of(Sector.NGO, 1))).isEqualTo(before + 3);
        assertThat(workshop.state().expected(Sector.JST::equals, Map.of()))
                .isEqualTo(aWorkshop().inVoting().state().expected(Sector.JST::equals, Map.of()));
    }

    private static void refused(WorkshopBuilder workshop, Command command, Reason why) {
        assertThat(workshop.asks(ANNA, command).refusal()).contains(why);
    }
}
