package pl.narada.room;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.activity.gather.GatherCommand.Restore;
import pl.narada.activity.gather.GatherCommand.Reword;
import pl.narada.activity.gather.GatherCommand.Say;
import pl.narada.activity.gather.GatherCommand.Withdraw;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.activity.group.GroupCommand.MergeThemes;
import pl.narada.activity.group.GroupCommand.PlaceBefore;
import pl.narada.activity.group.GroupCommand.RemoveTheme;
import pl.narada.activity.group.GroupCommand.RenameTheme;
import pl.narada.activity.group.GroupCommand.ReviveTheme;
import pl.narada.activity.summarise.SummariseCommand.RecordAction;
import pl.narada.activity.summarise.SummariseCommand.RecordDecision;
import pl.narada.activity.summarise.SummariseCommand.Remove;
import pl.narada.activity.summarise.SummariseCommand.WriteSummary;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.room.command.Command;
import pl.narada.room.command.FacilitatorCommand.*;
import pl.narada.room.command.ParticipantCommand.ChooseSector;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.shared.Reason;
import pl.narada.shared.Sector;

class WhoMayDoWhatTest {

    static List<Command> onlyForFacilitators() {
        return List.of(
                new SetAgenda(Agenda.EMPTY, 1),
                new StartWorkshop(),
                new GoTo(new Place(OPENING, WELCOME)),
                new OpenActivity(PRIORITIES),
                new CloseActivity(PRIORITIES),
                new RevealResult(PRIORITIES),
                new ConcealResult(PRIORITIES),
                new CloseWorkshop(),
                new Hide(NEEDS, 1),
                new Restore(NEEDS, 1),
                new Reword(NEEDS, 1, "Moje"),
                new MakeTheme(THEMES, "Moje"),
                new RenameTheme(THEMES, 1, "Moje"),
                new RemoveTheme(THEMES, 1),
                new MergeThemes(THEMES, 1, 2),
                new ReviveTheme(THEMES, 1, "Moje", List.of()),
                new pl.narada.activity.group.GroupCommand.Place(THEMES, 1, 1),
                new PlaceBefore(THEMES, 1, 1, null),
                new WriteSummary(SUMMARY, "Moje"),
                new RecordDecision(SUMMARY, null, "Moje"),
                new RecordAction(SUMMARY, null, "Moje", "Ja", null),
                new Remove(SUMMARY, 1));
    }

    static List<Command> onlyForParticipants() {
        return List.of(
                new Say(PRIORITIES, "x"),
                new Say(NEEDS, "Moje"),
                new Withdraw(NEEDS, 1),
                new Cast(PRIORITIES, Map.of(1, 1)),
                new ChooseSector(Sector.NGO));
    }

    @ParameterizedTest
    @MethodSource("onlyForFacilitators")
    void participantsAndNewcomersCannotUseTheFacilitatorsVerbs(Command command) {
        var workshop = aWorkshop().inVoting();
        var before = workshop.whatIsSo();

        assertThat(workshop.asks(participant(1), command).refusal()).contains(Reason.NOT_ALLOWED);
        assertThat(workshop.asks(NEWCOMER, command).refusal()).contains(Reason.NOT_ALLOWED);
        assertThat(workshop.whatIsSo()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("onlyForParticipants")
    void facilitatorsAndNewcomersHaveNoVoice(Command command) {
        var workshop = aWorkshop().inVoting();
        var before = workshop.whatIsSo();

        assertThat(workshop.asks(ANNA, command).refusal())
                .hasValueSatisfying(r -> assertThat(r).isIn(Reason.NOT_JOINED, Reason.ACTIVITY_UNKNOWN));
        assertThat(workshop.asks(NEWCOMER, command).refusal())
                .hasValueSatisfying(r -> assertThat(r).isIn(Reason.NOT_JOINED, Reason.ACTIVITY_UNKNOWN));
        assertThat(workshop.whatIsSo()).isEqualTo(before);
    }

    @org.junit.jupiter.api.Test
    void onlyANewcomerJoins() {
        var workshop = aWorkshop().withParticipants(Sector.NGO);

        assertThat(workshop.asks(participant(1), new Join(Sector.JST)).refusal())
                .contains(Reason.NOT_ALLOWED);
        assertThat(workshop.asks(ANNA, new Join(Sector.JST)).refusal()).contains(Reason.NOT_ALLOWED);
        assertThat(workshop.state().participants()).hasSize(1);
    }
}
