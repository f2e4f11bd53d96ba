package pl.narada.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.EXAMPLES;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.activity.show.Card;
import pl.narada.activity.show.ShowSettings;
import pl.narada.i18n.Translations;
import pl.narada.library.Kind;
import pl.narada.library.Library;
import pl.narada.library.LibraryEntry;
import pl.narada.library.LibraryQuery;
import pl.narada.library.Practice;
import pl.narada.shared.ActivityId;
import pl.narada.ui.Meeting;
import pl.narada.ui.SearchField;
import pl.narada.ui.StaffScreens;

/** The slide with examples has two cards of the library from the beginning. */
class CardsFromTheLibraryTest extends StaffScreens {

    @Autowired
    private Library library;

    private Meeting meeting;
    private Component slide;

    @BeforeEach
    void theSlideWithExamplesIsOpened() {
        meeting = planned();
        open("workshop/" + meeting.id());
        slide = LocatorJ._find(parts("block-editor").get(2), Component.class, c -> c.withClasses("activity-editor"))
                .getFirst();
        LocatorJ._find(slide, Details.class).getFirst().setOpened(true);
    }

    private ShowSettings settings(ActivityId slide) {
        return (ShowSettings)
                meeting.state().agenda().activity(slide).orElseThrow().settings();
    }

    private LibraryEntry entry(String key) {
        return library.shipped(List.of(key)).getFirst();
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<LibraryEntry> list() {
        return LocatorJ._get(LocatorJ._get(Dialog.class), CheckboxGroup.class);
    }

    private static List<String> offered() {
        return list().getListDataView().getItems().map(LibraryEntry::title).toList();
    }

    /** In the order in which somebody ticks them. */
    private static void tick(String... titles) {
        Set<LibraryEntry> ticked = new LinkedHashSet<>(list().getValue());
        for (String title : titles) {
            ticked.add(list().getListDataView()
                    .getItems()
                    .filter(e -> e.title().equals(title))
                    .findFirst()
                    .orElseThrow());
        }
        LocatorJ._setValue(list(), ticked);
        LocatorJ._fireValueChange(list());
    }

    @Test
    void thePlanOfStaszowHasTheCardsThatTheLibraryHas() {
        assertThat(settings(EXAMPLES).cards())
                .containsExactly(
                        Card.of(1, entry("cus"), library.brief(entry("cus"), Translations.POLISH)),
                        Card.of(2, entry("mapa"), library.brief(entry("mapa"), Translations.POLISH)));
        assertThat(settings(new ActivityId(6)).cards())
                .extracting(Card::entry)
                .containsExactly(
                        entry("proo").id(),
                        entry("nowefio").id(),
                        entry("fes").id(),
                        entry("leader").id());
    }

    @Test
    void severalAtOnceAreFoundAndBecomeCardsWithWordsOfTheirOwn() {
        press(slide, "Z biblioteki…");
        LocatorJ._setValue(LocatorJ._get(LocatorJ._get(Dialog.class), SearchField.class), "swietlice");
        tick("Świetlica z opiekunem z sołectwa");
        LocatorJ._setValue(LocatorJ._get(LocatorJ._get(Dialog.class), SearchField.class), "urzędu");
        tick("Dzień otwarty urzędu dla organizacji");
        press(LocatorJ._get(Dialog.class), "Dodaj 2 karty");
        press("Zapisz plan");
        hears("Zapisano.");

        assertThat(settings(EXAMPLES).cards()).hasSize(4);
        Card card = settings(EXAMPLES).cards().get(2);
        assertThat(card.entry()).isEqualTo(entry("swietlica").id());
        assertThat(card.where()).isEqualTo("przykład fikcyjny");
        assertThat(card.text()).startsWith("Klucz ma osoba z sołectwa");
    }

    @Test
    void whatIsOnTheSlideIsNotOfferedAgainAndTheKindFollowsTheSlide() {
        press(slide, "Z biblioteki…");

        assertThat(offered())
                .contains("Wspólna oferta trzech KGW")
                .doesNotContain("Centra Usług Społecznych", "NOWEFIO 2021–2030");
        LocatorJ._setValue(kind(), Kind.FUNDING);
        assertThat(offered()).contains("NOWEFIO 2021–2030").doesNotContain("Wspólna oferta trzech KGW");
    }

    @SuppressWarnings("unchecked")
    private static Select<Kind> kind() {
        return LocatorJ._get(LocatorJ._get(Dialog.class), Select.class);
    }

    @Test
    void noMoreThanThereIsRoomFor() {
        for (int i = 2; i < 11; i++) press(slide, "Dodaj kartę");
        press(slide, "Z biblioteki…");
        tick("Wspólna oferta trzech KGW");
        assertThat(addButton().isEnabled()).isTrue();

        tick("Dzień otwarty urzędu dla organizacji");

        assertThat(addButton().isEnabled()).isFalse();
        assertThat(text(LocatorJ._get(Dialog.class))).contains("Na slajdzie jest miejsce tylko na 1 kartę.");
    }

    private static Button addButton() {
        return LocatorJ._find(LocatorJ._get(Dialog.class), Button.class).stream()
                .filter(b -> plain(b.getText()).startsWith("Dodaj"))
                .collect(Collectors.toList())
                .getLast();
    }

    @Test
    void aCardStaysAsItIsWhenItsEntryChanges() {
        Card before = settings(EXAMPLES).cards().getFirst();
        LibraryEntry cus = entry("cus");
        var changed = new Practice("Coś innego", "", "", "", "", "", "", "", "", "", false, Set.of(), Set.of());

        library.change(cus.id(), cus.version(), changed, "jan");

        assertThat(settings(EXAMPLES).cards().getFirst()).isEqualTo(before);
        var again = entry("cus");
        library.change(again.id(), again.version(), cus.content(), "jan");
        assertThat(library.find(LibraryQuery.EVERYTHING))
                .extracting(LibraryEntry::title)
                .contains(before.title());
    }
}
