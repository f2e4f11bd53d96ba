package pl.narada.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.activity.ActivityKinds;
import pl.narada.activity.KindScreens;
import pl.narada.activity.evaluate.EvaluateCommand;
import pl.narada.activity.gather.GatherCommand.Say;
import pl.narada.activity.opine.OpineCommand;
import pl.narada.activity.opine.OpineSettings;
import pl.narada.deliberation.Stance;
import pl.narada.journey.Eventually;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.WhenCount;
import pl.narada.room.Actor;
import pl.narada.room.PlannedActivity;
import pl.narada.room.StaszowAgenda;
import pl.narada.room.When;
import pl.narada.room.command.Command;
import pl.narada.room.command.FacilitatorCommand.CloseOutside;
import pl.narada.room.command.FacilitatorCommand.OpenOutside;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class OutsideScreensTest extends StaffScreens {

    private static final Instant LATER = Instant.parse("2099-01-01T08:00:00Z");

    @Autowired
    private Outcomes outcomes;

    @BeforeEach
    void noWorkshopsYet() {
        nothingHasHappenedYet();
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<PlannedActivity> what() {
        return LocatorJ._get(CheckboxGroup.class, spec -> spec.withCaption("Co otworzyć"));
    }

    private static DatePicker day() {
        return LocatorJ._get(DatePicker.class, spec -> spec.withCaption("Do dnia"));
    }

    private void said(Meeting meeting, int participant, Command command) {
        rooms.room(meeting.id()).askAndWait(new Actor.Participant(new ParticipantId(participant)), command);
    }

    private void newcomer(Meeting meeting, Sector sector) {
        rooms.room(meeting.id()).askAndWait(new Actor.Newcomer(), new Join(sector));
    }

    @Test
    @DisplayName("collecting is opened until a day, and the words for an e-mail tell the link and the day")
    void opened() {
        Meeting meeting = planned();
        open("outside/" + meeting.id());
        assertThat(what().getValue()).hasSize(1);

        day().setValue(LocalDate.of(2099, 5, 4));
        press("Otwórz");

        assertThat(meeting.state().outside().open()).hasSize(1);
        open("outside/" + meeting.id());
        assertThat(plain(screen())).contains("Otwarte do: 4 maja 2099");
        String letter = LocatorJ._get(TextArea.class, spec -> spec.withCaption("Krótki tekst do e-maila"))
                .getValue();
        assertThat(letter).contains("https://narada.test/j/", "2099", TITLE);

        press("Zamknij teraz");
        assertThat(meeting.state().outside().isOpen()).isFalse();
    }

    @Test
    @DisplayName("a time that is over is refused with a sentence, and nothing opens")
    void tooLate() {
        Meeting meeting = planned();
        open("outside/" + meeting.id());

        day().setValue(LocalDate.of(2020, 1, 1));
        press("Otwórz");

        hears("Ten termin już minął. Wybierz późniejszy.");
        assertThat(meeting.state().outside().isOpen()).isFalse();
        what().setValue(Set.of());
        day().setValue(LocalDate.of(2099, 1, 1));
        press("Otwórz");
        hears("Wybierz, co mają zobaczyć osoby z linkiem: przed spotkaniem zbieranie, po nim ocenę lub głosowanie.");
    }

    @Test
    @DisplayName("what was written before is read on this page, and in the console with its mark")
    void inTheConsole() {
        Meeting meeting = planned();
        var gathering = StaszowAgenda.NEEDS;
        meeting.annaDoes(new OpenOutside(List.of(gathering), LATER));
        newcomer(meeting, Sector.NGO);
        said(meeting, 1, new Say(gathering, "Autobus do lekarza"));

        open("outside/" + meeting.id());
        assertThat(screen()).contains("Autobus do lekarza");

        meeting.started().at(gathering);
        open("console/" + meeting.id());
        assertThat(partSaying("feed", "Autobus do lekarza").isVisible()).isTrue();
        assertThat(screen()).contains("przed spotkaniem");
    }

    @Test
    @DisplayName("the outcome has three phases that add up, and counts nobody as there who was not")
    void threePhases() {
        Meeting meeting = planned();
        var gathering = StaszowAgenda.NEEDS;
        meeting.annaDoes(new OpenOutside(List.of(gathering), LATER));
        newcomer(meeting, Sector.NGO);
        newcomer(meeting, Sector.JST);
        said(meeting, 1, new Say(gathering, "Autobus"));
        said(meeting, 2, new Say(gathering, "Świetlica"));
        meeting.started().at(gathering);
        said(meeting, 1, new Say(gathering, "Park"));
        newcomer(meeting, Sector.RESIDENTS);
        meeting.at(LAST);
        said(meeting, 3, new EvaluateCommand.Rate(LAST, question(meeting), 4));
        meeting.over();
        meeting.annaDoes(new OpenOutside(List.of(LAST), LATER));
        newcomer(meeting, Sector.BUSINESS);
        said(meeting, 4, new EvaluateCommand.Rate(LAST, question(meeting), 5));
        said(meeting, 1, new EvaluateCommand.Rate(LAST, question(meeting), 2));
        meeting.annaDoes(new CloseOutside());

        OutcomeView outcome = Eventually.get(() -> outcomes.of(meeting.id())
                .filter(o -> o.complete() && o.outside().size() == 2)
                .map(Optional::of)
                .orElse(Optional.empty()));

        assertThat(outcome.people()).isEqualTo(2);
        assertThat(outcome.outside()).containsExactly(new WhenCount(When.BEFORE, 1), new WhenCount(When.AFTER, 1));
        var voices = activity(outcome, gathering.value());
        assertThat(voices.phases()).containsExactly(new WhenCount(When.BEFORE, 2), new WhenCount(When.DURING, 1));
        var evaluation = activity(outcome, LAST.value());
        assertThat(evaluation.phases()).containsExactly(new WhenCount(When.DURING, 1), new WhenCount(When.AFTER, 2));
        assertThat(evaluation.phases().stream().mapToInt(WhenCount::n).sum())
                .isEqualTo(
                        evaluation.ratings() == null ? -1 : evaluation.ratings().raters());

        open("outcome/" + meeting.id());
        assertThat(screen())
                .contains("w uczestnictwie")
                .contains("Głosy według etapu")
                .contains("Osoby według etapu");
    }

    private static String question(Meeting meeting) {
        return meeting.state()
                .agenda()
                .activity(LAST)
                .map(PlannedActivity::settings)
                .map(pl.narada.activity.evaluate.EvaluateSettings.class::cast)
                .orElseThrow()
                .questions()
                .getFirst()
                .id();
    }

    private static ActivityOutcome activity(OutcomeView outcome, int id) {
        return outcome.activities().stream()
                .filter(a -> a.id() == id)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Select<KindScreens<?, ?>> kindToAsk() {
        return LocatorJ._get(Select.class, spec -> spec.withCaption("Co dodać"));
    }

    @Test
    @DisplayName(
            "after the meeting a vote that nobody had planned is added, opens at once, and stands in the outcome by phase")
    void unplanned() {
        Meeting meeting = planned().started().joinedBy(Sector.NGO, 6).over();
        open("outside/" + meeting.id());
        day().setValue(LocalDate.of(2099, 5, 4));

        kindToAsk().setValue(ActivityKinds.screensFor(OpineSettings.of("")));
        field("Pytanie").setValue("Kto przyjdzie za miesiąc?");
        LocatorJ._get(RadioButtonGroup.class).setValue(true);
        press("Dodaj i otwórz");
        hears("Wpisz co najmniej jedno zdanie.");
        LocatorJ._get(TextArea.class, spec -> spec.withCaption("Zdania, każde od nowego wiersza"))
                .setValue("Przyjdę\nPomogę");
        press("Dodaj i otwórz");

        PlannedActivity asked =
                meeting.state().agenda().activities().reduce((_, last) -> last).orElseThrow();
        assertThat(asked.prompt()).isEqualTo("Kto przyjdzie za miesiąc?");
        assertThat(meeting.state().outside().open()).containsExactly(asked.id());
        for (int n = 1; n <= 6; n++) said(meeting, n, new OpineCommand.Say(asked.id(), 1, Stance.AGREE));
        meeting.annaDoes(new CloseOutside());

        var opined = Eventually.get(() -> outcomes.of(meeting.id())
                .flatMap(o -> o.activities().stream()
                        .filter(a -> a.id() == asked.id().value() && !a.phases().isEmpty())
                        .findFirst()));
        assertThat(opined.phases()).containsExactly(new WhenCount(When.AFTER, 6));
        open("outcome/" + meeting.id());
        assertThat(screen()).contains("Kto przyjdzie za miesiąc?");
    }

    @Test
    @DisplayName("before and during the meeting the plan is the place for questions")
    void onlyAfterwards() {
        Meeting meeting = planned();
        open("outside/" + meeting.id());
        assertThat(buttons(UI.getCurrent())).doesNotContain("Dodaj i otwórz");
        assertThat(screen()).doesNotContain("czego nie było w planie");
        meeting.started();
        open("outside/" + meeting.id());
        assertThat(screen()).doesNotContain("czego nie było w planie");
    }

    @Test
    @DisplayName("no stranger gets the poster")
    void posterForStaffOnly() throws Exception {
        Meeting meeting = planned();
        meeting.annaDoes(new OpenOutside(List.of(StaszowAgenda.NEEDS), LATER));
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/export/poster/%s".formatted(port, meeting.id())))
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body())
                .doesNotContain("<svg");
    }
}
