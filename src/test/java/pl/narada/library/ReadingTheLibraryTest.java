package pl.narada.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.database.OnBothDatabases;
import pl.narada.shared.NeedCategory;
import pl.narada.ui.SearchField;
import pl.narada.ui.StaffScreens;

@OnBothDatabases
class ReadingTheLibraryTest extends StaffScreens {

    @Autowired
    private Library library;

    @Autowired
    private LibraryRepository rows;

    @AfterEach
    void asShipped() {
        rows.deleteAll();
        library.open();
    }

    @Test
    void whoeverTypesSeesWhatIsMeant() {
        open("library");
        LocatorJ._setValue(LocatorJ._get(SearchField.class), "swietlice");

        assertThat(titles(H2.class)).startsWith("Świetlica z opiekunem z sołectwa");
        assertThat(partSaying("library-card", "Świetlica z opiekunem"))
                .satisfies(card ->
                        assertThat(text(card)).contains("praktyka", "przykład fikcyjny", "Lokale, sprzęt, zaplecze"));
    }

    @Test
    void theAddressSaysWhatIsShown() {
        open("library?kind=funding&need=seniorzy&county=2612");

        assertThat(titles(H2.class)).contains("Aktywni+ 2021–2025").doesNotContain("Centra Usług Społecznych");
        assertThat(LocatorJ._get(ComboBox.class).getValue()).isEqualTo(STASZOW);
        assertThat(csv().getHref().split("[?&]"))
                .containsExactlyInAnyOrder("/export/library.csv", "kind=funding", "need=seniorzy", "county=2612");

        press("Wyczyść filtry");

        assertThat(screen()).contains("23 pozycje");
    }

    @Test
    void whereNothingFitsTheScreenSaysWhatToDo() {
        open("library?q=hulajnoga");

        assertThat(screen()).contains("Nic tu nie pasuje. Użyj innych słów albo wyczyść filtry.");
        assertThat(LocatorJ._find(Anchor.class, a -> a.withText("Pobierz listę CSV")))
                .isEmpty();
    }

    @Test
    void onlyOpenCallsLeavesOutWhatNobodyHasChecked() {
        open("library");
        LocatorJ._setValue(LocatorJ._get(Checkbox.class, c -> c.withLabel("Tylko otwarte nabory")), true);

        assertThat(titles(H2.class)).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPracticeIsAdded() {
        open("library/new/practice");
        LocatorJ._setValue(field("Tytuł"), "Autobus na telefon");
        LocatorJ._setValue(LocatorJ._get(TextArea.class, t -> t.withLabel("Problem")), "Nie ma jak dojechać.");
        LocatorJ._setValue(
                (MultiSelectComboBox<NeedCategory>)
                        LocatorJ._get(MultiSelectComboBox.class, b -> b.withLabel("Czego dotyczy")),
                Set.of(NeedCategory.TRANSPORT));

        press("Zapisz");

        hears("Zapisano.");
        assertThat(titles(H1.class)).containsExactly("Autobus na telefon");
        assertThat(screen()).contains("Nie ma jak dojechać.", "Transport i dostępność");
        open("library?q=autobusem");
        assertThat(titles(H2.class)).containsExactly("Autobus na telefon");
    }

    @Test
    void withoutATitleNothingIsSavedAndNothingIsLost() {
        open("library/new/funding");
        LocatorJ._setValue(field("Operator"), "Fundacja");

        press("Zapisz");

        hears("Wpisz tekst.");
        assertThat(field("Operator").getValue()).isEqualTo("Fundacja");
    }

    @Test
    void anEntryIsCorrectedArchivedAndRestored() {
        open("library/" + Shipped.id("mapa"));
        press("Edytuj");
        LocatorJ._setValue(field("Tytuł"), "Mapa organizacji Kielc");
        press("Zapisz");
        hears("Zapisano.");

        press("Archiwizuj");
        assertThat(question()).startsWith("Przenieść do archiwum?");
        confirm();
        hears("Przeniesiono do archiwum.");
        assertThat(screen()).contains("w archiwum");
        open("library?q=mapa");
        assertThat(titles(H2.class)).doesNotContain("Mapa organizacji Kielc");

        open("library/" + Shipped.id("mapa"));
        press("Przywróć");

        open("library?q=mapa");
        assertThat(titles(H2.class)).startsWith("Mapa organizacji Kielc");
    }

    @Test
    void ofTwoWhoEditTheSlowerHearsIt() {
        open("library/" + Shipped.id("mapa"));
        press("Edytuj");
        var now = library.entry(Shipped.id("mapa")).orElseThrow();
        library.change(now.id(), now.version(), now.content(), "jan");

        press("Zapisz");

        hears("W tym czasie ktoś zmienił tę pozycję. Otwórz ją ponownie, żeby zobaczyć nową treść.");
    }

    @Test
    void anAddressThatLeadsNowhereLeadsToTheList() {
        open("library/ala");
        assertThat(titles(H1.class)).containsExactly("Biblioteka");
        UI.getCurrent().navigate("library/new/ala");
        assertThat(titles(H1.class)).containsExactly("Biblioteka");
    }

    @Test
    void whoIsNotSignedInGetsNoFile() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/export/library.csv"))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(302);
    }

    private static Anchor csv() {
        return LocatorJ._get(Anchor.class, a -> a.withText("Pobierz listę CSV"));
    }
}
