package pl.narada.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.activity.vote.VoteSettings;
import pl.narada.database.OnBothDatabases;
import pl.narada.rehearsal.SimulatedParticipants;
import pl.narada.room.Actor;
import pl.narada.room.Phase;
import pl.narada.room.RoomState;
import pl.narada.room.StaszowAgenda;
import pl.narada.room.command.FacilitatorCommand.StartWorkshop;
import pl.narada.room.live.Answer;
import pl.narada.room.live.Room;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import pl.narada.shared.Result;
import pl.narada.shared.WorkshopId;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

@OnBothDatabases
class RehearsingTest extends StaffScreens {

    private static final String BANNER = "PRÓBA To nie jest prawdziwe spotkanie.";

    @Autowired
    private SimulatedParticipants simulated;

    @BeforeEach
    void noWorkshopsYet() {
        nothingHasHappenedYet();
    }

    private Workshop only(Meeting original) {
        List<Workshop> all = programme.rehearsalsOf(original.id());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private long entriesOf(WorkshopId workshop) {
        return database.sql("select count(*) from journal_entry where workshop_id = ?")
                .param(workshop.value())
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @EnumSource
    void itHasThePlanOfTheWorkshopAsItStandsAndNothingThatWasWritten(Phase phase) {
        Meeting original = planned();
        var changed = StaszowAgenda.with(original.state().agenda(), PRIORITIES, VoteSettings.dots(THEMES, 5));
        planning.set(original.id(), changed, original.state().agendaVersion(), "jan");
        if (phase != Phase.DRAFT) original.inVoting();
        if (phase == Phase.CLOSED) original.over();

        RoomState rehearsal = rehearsal(original).state();

        assertThat(rehearsal.agenda()).isEqualTo(changed);
        assertThat(rehearsal.phase()).isEqualTo(Phase.DRAFT);
        assertThat(rehearsal.version()).isEqualTo(1);
        assertThat(rehearsal.participants()).isEmpty();
        Workshop row = only(original);
        assertThat(row.id()).isNotEqualTo(original.id());
        assertThat(row.joinCode()).isNotEqualTo(original.workshop().joinCode());
        assertThat(row.details()).isEqualTo(original.workshop().details());
        assertThat(row.rehearsalOf()).hasValue(original.id());
    }

    @Test
    void itIsMadeInTheListAndBeginsAtItsConsole() {
        Meeting original = planned();
        open("");

        press("Zrób próbę");

        assertThat(screen())
                .contains(BANNER, "Osoby na próbie", only(original).joinCode().value());
        assertThat(original.state().phase()).isEqualTo(Phase.DRAFT);
    }

    @Test
    void itIsMadeOnThePageOfTheWorkshopAndStandsThereAfterwards() {
        Meeting original = planned();
        open("workshop/" + original.id());
        assertThat(parts("rehearsal-row")).isEmpty();

        press("Zrób próbę");
        open("workshop/" + original.id());

        assertThat(text(part("rehearsal-row"))).contains("próba z", "w przygotowaniu");
    }

    @Test
    void whoAsksAgainGetsTheOneThatIsOpenAndAfterItsEndANewOne() {
        Meeting original = planned();
        Meeting first = rehearsal(original);
        assertThat(rehearsal(original).id()).isEqualTo(first.id());
        first.started();
        assertThat(rehearsal(original).id()).isEqualTo(first.id());

        first.over();

        assertThat(rehearsal(original).id()).isNotEqualTo(first.id());
        assertThat(programme.rehearsalsOf(original.id())).hasSize(2);
    }

    @Test
    void inTheListItStandsBeneathItsWorkshopAndNowhereElse() {
        Meeting original = planned();
        planned(STASZOW, "Inne spotkanie");
        Meeting rehearsal = rehearsal(original);
        rehearsal.started();

        open("");

        assertThat(titles(H2.class)).containsExactly("W przygotowaniu");
        assertThat(parts("workshop-card")).hasSize(2);
        assertThat(text(part("rehearsal-row")))
                .matches("próba z \\d+ \\p{L}+, \\d+:\\d\\d trwa Konsola Rzutnik Usuń próbę");
        assertThat(links(part("rehearsal-row")))
                .containsExactly(
                        "Konsola /staff/console/" + rehearsal.id(), "Rzutnik /staff/projector/" + rehearsal.id());
    }

    @Test
    void thereIsNoneOfAWorkshopWithoutAPlanNorOfARehearsal() {
        Workshop original = planned().workshop();
        Workshop rehearsal = ok(rehearsals.open(original.id(), "anna"));
        Workshop withoutPlan = ok(programme.plan(
                new WorkshopForm(
                        STASZOW,
                        "Bez planu",
                        original.details().date(),
                        original.details().start(),
                        original.details().end(),
                        ""),
                "anna"));

        assertThat(rehearsals.open(withoutPlan.id(), "anna")).isEqualTo(Result.refused(Reason.AGENDA_EMPTY));
        assertThat(rehearsals.open(rehearsal.id(), "anna")).isEqualTo(Result.refused(Reason.MODEL_MISSING));
        assertThat(rehearsals.open(WorkshopId.random(), "anna")).isEqualTo(Result.refused(Reason.MODEL_MISSING));
    }

    private static Workshop ok(Result<Workshop> result) {
        if (result instanceof Result.Ok<Workshop>(Workshop workshop)) return workshop;
        throw new AssertionError(result);
    }

    @Test
    void itIsThrownAwayForGoodOnceThatIsConfirmed() {
        Meeting original = planned();
        Meeting rehearsal = rehearsal(original).inVoting();
        long before = entriesOf(original.id());
        open("");

        press("Usuń próbę");
        assertThat(question()).startsWith("Usunąć tę próbę?");
        cancel();
        assertThat(programme.workshop(rehearsal.id())).isPresent();

        press("Usuń próbę");
        confirm();

        hears("Próba została usunięta.");
        assertThat(parts("rehearsal-row")).isEmpty();
        assertThat(programme.workshop(rehearsal.id())).isEmpty();
        assertThat(programme.workshop(rehearsal.workshop().joinCode())).isEmpty();
        assertThat(entriesOf(rehearsal.id())).isZero();
        assertThat(entriesOf(original.id())).isEqualTo(before);
    }

    @Test
    void aRealWorkshopIsNeverThrownAway() {
        Meeting original = planned().inGathering();
        long before = entriesOf(original.id());

        assertThat(rehearsals.throwAway(original.id()))
                .isEqualTo(new Result.Refused<WorkshopId>(Refusal.because(Reason.NOT_A_REHEARSAL)));

        assertThat(entriesOf(original.id())).isEqualTo(before).isPositive();
        original.says(1, "Dalej działa");
    }

    @Test
    void theJournalOfARealWorkshopCanNotBeErased() {
        Meeting original = planned().inGathering();
        long before = entriesOf(original.id());

        application.getBean(pl.narada.room.journal.Journal.class).eraseRehearsal(original.id());

        assertThat(entriesOf(original.id())).isEqualTo(before).isPositive();
    }

    @Test
    void whoStillHoldsItsRoomCanWriteNothingIntoItAnyMore() {
        Meeting rehearsal = rehearsal(planned());
        Room held = rooms.room(rehearsal.id());
        rehearsals.throwAway(rehearsal.id());

        var anna = new Actor.Facilitator("anna");
        assertThat(held.askAndWait(anna, new StartWorkshop())).isEqualTo(new Answer.Unsaved());
        assertThat(rooms.room(rehearsal.id()).askAndWait(anna, new StartWorkshop()))
                .isEqualTo(new Answer.Unsaved());
        assertThat(planning.set(rehearsal.id(), StaszowAgenda.staszow(), 1, "anna"))
                .isEqualTo(new Answer.Unsaved());
        assertThat(entriesOf(rehearsal.id())).isZero();
        assertThat(rehearsals.throwAway(rehearsal.id())).isInstanceOf(Result.Ok.class);
    }

    @Test
    void aConsoleThatIsOpenLeavesItWhenAColleagueThrowsItAway() {
        Meeting rehearsal = rehearsal(planned());
        open("console/" + rehearsal.id());

        colleague("jan").does(() -> rehearsals.throwAway(rehearsal.id()));

        seesSoon("Nowe spotkanie");
        assertThat(sentences()).containsExactly("Tej próby już nie ma. Została usunięta.");
        assertThat(parts("rehearsal-row")).isEmpty();
    }

    @Test
    void itsScreensSayThatItIsARehearsalAndThoseOfTheRealOneDont() {
        Meeting original = planned();
        Meeting rehearsal = rehearsal(original);

        for (String path : List.of("console/", "workshop/")) {
            open(path + rehearsal.id());
            assertThat(screen()).as(path).contains(BANNER);
            open(path + original.id());
            assertThat(screen()).as(path).doesNotContain("PRÓBA");
            assertThat(parts("simulated-panel")).isEmpty();
        }
    }

    @Test
    void whatIsNotKeptIsNotPromisedAtItsEnd() {
        Meeting rehearsal = rehearsal(planned()).at(LAST);
        open("console/" + rehearsal.id());

        press("Zakończ spotkanie");
        assertThat(question()).contains("Zakończyć próbę?", "nic nie zostanie zapisane w powiecie");
        confirm();

        assertThat(text(part("over"))).isEqualTo("Próba jest zakończona.");
    }

    @Test
    void simulatedParticipantsAreLetInStoppedAndSentHomeAtTheConsole() {
        Meeting rehearsal = rehearsal(planned());
        open("console/" + rehearsal.id());
        assertThat(LocatorJ._get(IntegerField.class, f -> f.withLabel("Ile osób"))
                        .getValue())
                .isEqualTo(24);
        assertThat(text(part("simulated-panel")))
                .contains("Nikogo jeszcze nie ma.")
                .doesNotContain("Zatrzymaj");

        LocatorJ._setValue(LocatorJ._get(IntegerField.class, f -> f.withLabel("Ile osób")), 3);
        press("Wpuść");
        assertThat(text(part("simulated-panel"))).contains("3 osoby piszą i głosują.", "Zatrzymaj", "Wyślij do domu");

        press("Zatrzymaj");
        assertThat(text(part("simulated-panel")))
                .contains("3 osoby są, ale nic nie robią.")
                .doesNotContain("Zatrzymaj");

        press("Wyślij do domu");
        assertThat(text(part("simulated-panel"))).contains("Nikogo jeszcze nie ma.");
        assertThat(simulated.in(rehearsal.id()).people()).isZero();

        LocatorJ._setValue(LocatorJ._get(IntegerField.class, f -> f.withLabel("Ile osób")), 301);
        press("Wpuść");
        hears("W próbie może być od 1 do 300 osób.");
    }

    @Test
    void noPlanIsCopiedFromARehearsal() {
        Meeting rehearsal = rehearsal(planned());

        open("workshop/new/" + rehearsal.id());

        assertThat(screen()).contains("Wystarczy powiat, tytuł i data.");
        var copy = planning.plan(
                new WorkshopForm(
                        STASZOW,
                        "Kopia",
                        rehearsal.workshop().details().date(),
                        rehearsal.workshop().details().start(),
                        rehearsal.workshop().details().end(),
                        ""),
                new AgendaSource.AsIn(rehearsal.id()),
                "anna",
                UI.getCurrent().getLocale());
        assertThat(copy).isEqualTo(Result.refused(Reason.MODEL_MISSING));
        assertThat(programme.workshops().stream()
                        .map(Workshop::id)
                        .collect(Collectors.toMap(Function.identity(), _ -> 1)))
                .doesNotContainKey(rehearsal.id());
    }
}
