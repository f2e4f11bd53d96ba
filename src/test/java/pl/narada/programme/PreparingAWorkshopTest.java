package pl.narada.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.narada.database.OnBothDatabases;
import pl.narada.programme.ui.WorkshopsView;
import pl.narada.room.Agenda;
import pl.narada.room.Block;
import pl.narada.room.Phase;
import pl.narada.shared.Teryt;
import pl.narada.shared.WorkshopId;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

@OnBothDatabases
class PreparingAWorkshopTest extends StaffScreens {

    private static final LocalDate DAY = LocalDate.of(2023, 11, 22);

    @BeforeEach
    void noWorkshopsYet() {
        nothingHasHappenedYet();
    }

    @Test
    void theUsualTitleAndHoursAreThereAlready() {
        open("workshop/new");

        assertThat(plain(title().getValue())).isEqualTo("Współpraca międzysektorowa – idee, korzyści, wyzwania");
        assertThat(start().getValue()).isEqualTo(LocalTime.of(9, 0));
        assertThat(end().getValue()).isEqualTo(LocalTime.of(11, 0));
    }

    @Test
    void withoutACountyThereIsNoWorkshopAndNothingFilledInIsLost() {
        open("workshop/new");
        fill(null, "Razem w powiecie", DAY, "09:30", "12:00", "Oaza Spokoju");

        press("Przygotuj spotkanie");

        hears("Wybierz powiat. Bez niego nie byłoby gdzie zapisać ustaleń.");
        assertThat(programme.workshops()).isEmpty();
        assertThat(title().getValue()).isEqualTo("Razem w powiecie");
        assertThat(date().getValue()).isEqualTo(DAY);
        assertThat(start().getValue()).isEqualTo(LocalTime.of(9, 30));
        assertThat(end().getValue()).isEqualTo(LocalTime.of(12, 0));
        assertThat(venue().getValue()).isEqualTo("Oaza Spokoju");

        choose("powiat staszowski");
        press("Przygotuj spotkanie");

        assertThat(programme.workshops()).hasSize(1);
    }

    @Test
    void withoutADateThereIsNoWorkshopAndNothingFilledInIsLost() {
        open("workshop/new");
        fill("powiat staszowski", "Razem w powiecie", null, "09:30", "12:00", "Oaza Spokoju");

        press("Przygotuj spotkanie");

        hears("Wybierz datę spotkania.");
        assertThat(programme.workshops()).isEmpty();
        assertThat(county().getValue().name()).isEqualTo("powiat staszowski");
        assertThat(title().getValue()).isEqualTo("Razem w powiecie");
        assertThat(venue().getValue()).isEqualTo("Oaza Spokoju");
    }

    @ParameterizedTest
    @CsvSource({"11:00,09:00", "09:00,09:00", ",11:00", "09:00,"})
    void aWorkshopThatDoesNotEndAfterItsStartIsRefused(@Nullable String from, @Nullable String to) {
        open("workshop/new");
        fill("powiat staszowski", "Razem w powiecie", DAY, from, to, "");

        press("Przygotuj spotkanie");

        hears("Podaj początek i koniec spotkania. Koniec musi być po początku.");
        assertThat(programme.workshops()).isEmpty();
        assertThat(start().getValue()).isEqualTo(time(from));
        assertThat(end().getValue()).isEqualTo(time(to));
        assertThat(county().getValue().name()).isEqualTo("powiat staszowski");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void aWorkshopWithoutATitleIsRefused(String typed) {
        open("workshop/new");
        fill("powiat staszowski", typed, DAY, "09:00", "11:00", "Oaza Spokoju");

        press("Przygotuj spotkanie");

        hears("Wpisz tekst.");
        assertThat(programme.workshops()).isEmpty();
        assertThat(venue().getValue()).isEqualTo("Oaza Spokoju");
    }

    @Test
    void withAllFilledInItIsThereWithThePlanOfStaszow() {
        open("workshop/new");
        fill("powiat staszowski", "Razem w powiecie", DAY, "09:00", "11:00", "");

        press("Przygotuj spotkanie");

        hearsNothing();
        Workshop workshop = programme.workshops().getFirst();
        assertThat(workshop.details())
                .isEqualTo(new WorkshopDetails(
                        STASZOW, "Razem w powiecie", DAY, LocalTime.of(9, 0), LocalTime.of(11, 0), ""));
        assertThat(workshop.phase()).isEqualTo(Phase.DRAFT);
        assertThat(agendaOf(workshop).blocks())
                .extracting(Block::title, Block::start, Block::end)
                .containsExactly(
                        block("Powitalna kawa", "09:00", "09:30"),
                        block("Diagnoza potrzeb współpracy międzysektorowej w powiecie", "09:30", "10:00"),
                        block("Metody i przykłady współpracy w partnerstwach publiczno-społecznych", "10:00", "10:15"),
                        block("Źródła finansowania projektów międzysektorowych", "10:15", "10:30"),
                        block("Dyskusja, podsumowanie i zakończenie", "10:30", "11:00"));
        assertThat(titles(H1.class)).containsExactly("Razem w powiecie");
        assertThat(parts("block-editor")).hasSize(5);
    }

    @Test
    void aWorkshopInTheAfternoonHasItsPlanInTheAfternoon() {
        open("workshop/new");
        fill("Kielce", "Po pracy", DAY, "16:30", "18:30", "");

        press("Przygotuj spotkanie");

        Workshop workshop = programme.workshops().getFirst();
        assertThat(workshop.details().county()).isEqualTo(new Teryt("2661"));
        assertThat(agendaOf(workshop).blocks())
                .extracting(Block::start)
                .containsExactly(
                        LocalTime.of(16, 30),
                        LocalTime.of(17, 0),
                        LocalTime.of(17, 30),
                        LocalTime.of(17, 45),
                        LocalTime.of(18, 0));
    }

    @Test
    void factsThatAreChangedAreKept() {
        Meeting workshop = planned();
        open("workshop/" + workshop.id());
        assertThat(county().getValue().name()).isEqualTo("powiat staszowski");
        assertThat(title().getValue()).isEqualTo(TITLE);

        fill("powiat buski", "Nowy tytuł", DAY.plusDays(1), "10:00", "12:30", "Dom kultury");
        press("Zapisz");

        hears("Zapisano.");
        assertThat(programme.workshop(workshop.id()).orElseThrow().details())
                .isEqualTo(new WorkshopDetails(
                        new Teryt("2601"),
                        "Nowy tytuł",
                        DAY.plusDays(1),
                        LocalTime.of(10, 0),
                        LocalTime.of(12, 30),
                        "Dom kultury"));
        assertThat(programme.workshop(workshop.id()).orElseThrow().joinCode())
                .isEqualTo(workshop.workshop().joinCode());
    }

    @Test
    void thePlanOfADraftMovesWithItsStart() {
        Meeting workshop = planned();
        open("workshop/" + workshop.id());

        LocatorJ._setValue(start(), LocalTime.of(10, 15));
        LocatorJ._setValue(end(), LocalTime.of(12, 15));
        press("Zapisz");

        assertThat(agendaOf(workshop.workshop()).blocks())
                .extracting(Block::start)
                .containsExactly(
                        LocalTime.of(10, 15),
                        LocalTime.of(10, 45),
                        LocalTime.of(11, 15),
                        LocalTime.of(11, 30),
                        LocalTime.of(11, 45));
        assertThat(LocatorJ._find(TimePicker.class).get(2).getValue()).isEqualTo(LocalTime.of(10, 15));
    }

    @Test
    void thePlanOfAWorkshopThatGoesOnStaysWhereItIs() {
        Meeting workshop = planned().started();
        open("workshop/" + workshop.id());

        LocatorJ._setValue(start(), LocalTime.of(10, 15));
        LocatorJ._setValue(end(), LocalTime.of(12, 15));
        press("Zapisz");

        hears("Zapisano.");
        assertThat(agendaOf(workshop.workshop()).blocks().getFirst().start()).isEqualTo(LocalTime.of(9, 0));
    }

    @Test
    void savingTheFactsKeepsWhatIsNotYetSavedInThePlan() {
        Meeting workshop = planned();
        open("workshop/" + workshop.id());
        LocatorJ._setValue(
                LocatorJ._find(TextField.class, f -> f.withLabel("Nazwa bloku")).getFirst(), "Kawa Anny");

        LocatorJ._setValue(venue(), "Dom kultury");
        press("Zapisz");

        assertThat(LocatorJ._find(TextField.class, f -> f.withLabel("Nazwa bloku"))
                        .getFirst()
                        .getValue())
                .isEqualTo("Kawa Anny");
        assertThat(screen()).contains("Są niezapisane zmiany.");
    }

    @Test
    void aChangeThatIsRefusedStaysInTheFieldsAndChangesNothing() {
        Meeting workshop = planned();
        open("workshop/" + workshop.id());

        fill("powiat buski", "Nowy tytuł", DAY, "12:00", "10:00", "");
        press("Zapisz");

        hears("Podaj początek i koniec spotkania. Koniec musi być po początku.");
        assertThat(title().getValue()).isEqualTo("Nowy tytuł");
        assertThat(programme.workshop(workshop.id()).orElseThrow().details())
                .isEqualTo(workshop.workshop().details());
    }

    @ParameterizedTest
    @ValueSource(strings = {"workshop/", "console/", "projector/", "outcome/"})
    void anAddressOfNoWorkshopLeadsToTheList(String path) {
        for (String id : new String[] {"nonsense", WorkshopId.random().toString()}) {
            open(path + id);

            assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(WorkshopsView.class);
        }
    }

    private static Tuple block(String title, String from, String to) {
        return Tuple.tuple(title, LocalTime.parse(from), LocalTime.parse(to));
    }

    private Agenda agendaOf(Workshop workshop) {
        return rooms.room(workshop.id()).state().agenda();
    }

    private static void fill(
            @Nullable String county,
            String title,
            @Nullable LocalDate date,
            @Nullable String from,
            @Nullable String to,
            String venue) {
        if (county != null) choose(county);
        LocatorJ._setValue(title(), title);
        LocatorJ._setValue(date(), date);
        LocatorJ._setValue(start(), time(from));
        LocatorJ._setValue(end(), time(to));
        LocatorJ._setValue(venue(), venue);
    }

    private static @Nullable LocalTime time(@Nullable String hour) {
        return hour == null ? null : LocalTime.parse(hour);
    }

    private static void choose(String county) {
        ComboBoxKt.selectByLabel(county(), county);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<County> county() {
        return LocatorJ._get(part("details-form"), ComboBox.class, c -> c.withLabel("Powiat"));
    }

    private static TextField title() {
        return field("Tytuł");
    }

    private static TextField venue() {
        return field("Miejsce");
    }

    private static DatePicker date() {
        return LocatorJ._get(part("details-form"), DatePicker.class);
    }

    private static TimePicker start() {
        return LocatorJ._get(part("details-form"), TimePicker.class, f -> f.withLabel("Początek"));
    }

    private static TimePicker end() {
        return LocatorJ._get(part("details-form"), TimePicker.class, f -> f.withLabel("Koniec"));
    }
}
