package pl.narada.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.PRIORITIES;
import static pl.narada.room.StaszowAgenda.THEMES;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.narada.activity.vote.VoteSettings;
import pl.narada.room.Agenda;
import pl.narada.room.Phase;
import pl.narada.room.RoomState;
import pl.narada.room.StaszowAgenda;
import pl.narada.shared.Teryt;
import pl.narada.shared.WorkshopId;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** A new workshop begins with one of the templates, or with the plan of an earlier one. */
class ChoosingAPlanTest extends StaffScreens {

    private static final String LIKE = "Jak w spotkaniu…";
    private static final String NAME = "powiat staszowski, 22 listopada 2023: " + TITLE;

    @BeforeEach
    void noWorkshopsYet() {
        nothingHasHappenedYet();
    }

    @Test
    void fourPlansAreOfferedAndThatOfStaszowIsChosen() {
        open("workshop/new");

        assertThat(offers())
                .containsExactly(
                        "Plan ze Staszowa (120 min)",
                        "Krótkie spotkanie (45 min)",
                        "Blok na konferencji (60 min)",
                        "Spotkanie online (75 min)");
        assertThat(plan().getHelperText()).startsWith("Dwie godziny: kawa");
        assertThat(earlier()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Krótkie spotkanie (45 min), 4, 10:45, 45 minut:",
        "Blok na konferencji (60 min), 4, 11:00, Godzina dla",
        "Spotkanie online (75 min), 4, 11:15, 75 minut na",
        "Plan ze Staszowa (120 min), 5, 12:00, Dwie godziny:"
    })
    void thePlanThatIsChosenIsThereFromTheStartToTheEnd(String choice, int blocks, LocalTime end, String about) {
        open("workshop/new");
        LocatorJ._setValue(start(), LocalTime.of(10, 0));

        choose(choice);

        assertThat(plain(plan().getHelperText())).startsWith(about);
        assertThat(end().getValue()).isEqualTo(end);
        Workshop workshop = prepared();
        assertThat(agendaOf(workshop).blocks()).hasSize(blocks);
        assertThat(agendaOf(workshop).blocks().getFirst().start()).isEqualTo(LocalTime.of(10, 0));
        assertThat(agendaOf(workshop).blocks().getLast().end()).isEqualTo(end);
        assertThat(parts("block-editor")).hasSize(blocks);
    }

    @Test
    void theEndFollowsTheStartUntilSomebodySetsAnother() {
        open("workshop/new");
        choose("Krótkie spotkanie (45 min)");
        assertThat(end().getValue()).isEqualTo(LocalTime.of(9, 45));

        LocatorJ._setValue(start(), LocalTime.of(17, 0));
        assertThat(end().getValue()).isEqualTo(LocalTime.of(17, 45));

        LocatorJ._setValue(end(), LocalTime.of(18, 0));
        LocatorJ._setValue(start(), LocalTime.of(16, 0));
        choose("Spotkanie online (75 min)");
        assertThat(end().getValue()).isEqualTo(LocalTime.of(18, 0));
    }

    @Test
    void earlierWorkshopsAreOfferedTheNewestFirst() {
        planned();
        planned(new Teryt("2601"), "Zaraz potem", LocalDate.of(2023, 11, 23));
        planned(new Teryt("2661"), "Dawno temu", LocalDate.of(2022, 5, 4));
        open("workshop/new");
        assertThat(offers()).endsWith(LIKE);

        choose(LIKE);

        assertThat(plain(plan().getHelperText())).endsWith("bez wypowiedzi i głosów.");
        assertThat(ComboBoxKt.getSuggestions(earlier().getFirst()).stream().map(StaffScreens::plain))
                .containsExactly(
                        "powiat buski, 23 listopada 2023: Zaraz potem", NAME, "Kielce, 4 maja 2022: Dawno temu");
    }

    @Test
    void thePlanOfAnEarlierWorkshopIsCopiedToTheNewStartWithoutWhatPeopleDid() {
        Meeting earlier = planned();
        Agenda changed = StaszowAgenda.with(
                StaszowAgenda.titled(earlier.state().agenda(), StaszowAgenda.OPENING, "Herbata", 20),
                PRIORITIES,
                VoteSettings.dots(THEMES, 5));
        planning.set(earlier.id(), changed, earlier.state().agendaVersion(), "jan");
        earlier.inVoting().votes(1, 1).over();
        open("workshop/new");
        LocatorJ._setValue(start(), LocalTime.of(14, 30));

        choose(LIKE);
        ComboBoxKt.selectByLabel(earlier().getFirst(), NAME);
        Workshop copy = prepared();

        assertThat(copy.details())
                .isEqualTo(new WorkshopDetails(
                        new Teryt("2601"),
                        "Po nowemu",
                        LocalDate.of(2024, 3, 5),
                        LocalTime.of(14, 30),
                        LocalTime.of(16, 30),
                        "Dom kultury"));
        RoomState room = rooms.room(copy.id()).state();
        assertThat(room.agenda()).isEqualTo(changed.shifted(330));
        assertThat(room.phase()).isEqualTo(Phase.DRAFT);
        assertThat(room.participants()).isEmpty();
        assertThat(earlier.state().agenda()).isEqualTo(changed);
        assertThat(room.activities().get(PRIORITIES))
                .isNotEqualTo(earlier.state().activities().get(PRIORITIES));
    }

    @Test
    void whoeverWantsItAsInAWorkshopSaysInWhich() {
        planned();
        open("workshop/new");
        choose(LIKE);

        fillIn();
        press("Przygotuj spotkanie");

        hears("Wybierz spotkanie, którego plan ma być wzorem. Musi mieć w planie co najmniej jeden blok.");
        assertThat(programme.workshops()).hasSize(1);
        assertThat(field("Tytuł").getValue()).isEqualTo("Po nowemu");
    }

    @Test
    void aSimilarWorkshopHasTitlePlaceAndPlanButAsksForCountyAndDate() {
        Meeting earlier = planned().started().over();
        open("");
        assertThat(links(part("workshop-card"))).contains("Przygotuj podobne /staff/workshop/new/" + earlier.id());

        open("workshop/new/" + earlier.id());

        assertThat(field("Tytuł").getValue()).isEqualTo(TITLE);
        assertThat(field("Miejsce").getValue()).isEqualTo("Oaza Spokoju, Grzybów");
        assertThat(LocatorJ._get(DatePicker.class).getValue()).isNull();
        assertThat(county().getValue()).isNull();
        assertThat(earlier().getFirst().getValue().id()).isEqualTo(earlier.id());
        assertThat(agendaOf(prepared())).isEqualTo(earlier.state().agenda());
    }

    @Test
    void anAddressThatIsSimilarToNothingIsAnOrdinaryNewWorkshop() {
        planned();

        open("workshop/new/" + WorkshopId.random());

        assertThat(plan().getHelperText()).startsWith("Dwie godziny: kawa");
        assertThat(field("Miejsce").getValue()).isEmpty();
    }

    @Test
    void aWorkshopThatIsPreparedAlreadyIsNotAskedForItsPlanAgain() {
        open("workshop/" + planned().id());

        assertThat(parts("plan-choice")).isEmpty();
    }

    private void planned(Teryt county, String title, LocalDate day) {
        Meeting meeting = planned(county, title);
        WorkshopDetails d = meeting.workshop().details();
        programme.change(meeting.id(), new WorkshopForm(county, title, day, d.start(), d.end(), d.venue()));
    }

    /** The one that is there after the button has been pressed and was not before. */
    private Workshop prepared() {
        List<WorkshopId> before =
                programme.workshops().stream().map(Workshop::id).toList();
        fillIn();
        press("Przygotuj spotkanie");
        hearsNothing();
        return programme.workshops().stream()
                .filter(w -> !before.contains(w.id()))
                .findFirst()
                .orElseThrow();
    }

    private static void fillIn() {
        ComboBoxKt.selectByLabel(county(), "powiat buski");
        LocatorJ._setValue(field("Tytuł"), "Po nowemu");
        LocatorJ._setValue(LocatorJ._get(DatePicker.class), LocalDate.of(2024, 3, 5));
        LocatorJ._setValue(field("Miejsce"), "Dom kultury");
    }

    private Agenda agendaOf(Workshop workshop) {
        return rooms.room(workshop.id()).state().agenda();
    }

    @SuppressWarnings("unchecked")
    private static Select<Object> plan() {
        return LocatorJ._get(Select.class, s -> s.withLabel("Plan na początek"));
    }

    private static List<String> offers() {
        return plan().getListDataView().getItems().map(ChoosingAPlanTest::label).toList();
    }

    private static void choose(String offer) {
        Object found = plan().getListDataView()
                .getItems()
                .filter(o -> label(o).equals(offer))
                .findFirst()
                .orElseThrow();
        LocatorJ._setValue(plan(), found);
    }

    private static String label(Object offer) {
        return plain(plan().getItemLabelGenerator().apply(offer));
    }

    @SuppressWarnings("unchecked")
    private static List<ComboBox<Workshop>> earlier() {
        return LocatorJ._find(ComboBox.class, c -> c.withLabel("Spotkanie, które jest wzorem")).stream()
                .map(c -> (ComboBox<Workshop>) c)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<County> county() {
        return LocatorJ._get(ComboBox.class, c -> c.withLabel("Powiat"));
    }

    private static TimePicker start() {
        return LocatorJ._get(part("details-form"), TimePicker.class, f -> f.withLabel("Początek"));
    }

    private static TimePicker end() {
        return LocatorJ._get(part("details-form"), TimePicker.class, f -> f.withLabel("Koniec"));
    }
}
