package pl.narada.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.narada.database.OnBothDatabases;

@OnBothDatabases
class ReadingTheTableTest extends AtTheTable {

    private String table() {
        return "network/" + meeting.id();
    }

    private static void tap(String label) {
        LocatorJ._click(LocatorJ._find(Button.class).stream()
                .filter(button -> button.getAriaLabel().orElse("").equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label)));
    }

    @Test
    void staffReadAllCardsAndNobodysDetails() {
        UUID card = writes(CHOIR, Kind.LOOK, "Sala na <b>próby</b>", "Chór");
        writes(FIREMEN, Kind.OFFER, "Sala w remizie", "OSP Grzybów");
        asks(FIREMEN, card, "600 100 200");
        agrees(CHOIR, asker(CHOIR), "ewa@example.org");

        open(table());

        assertThat(screen())
                .contains("Szukam Sala na <b>próby</b>", "Oferuję Sala w remizie", "2 karty, 1 para wymieniła kontakty")
                .contains("Jan z OSP")
                .doesNotContain("600 100 200", "ewa@example.org");
    }

    @Test
    void whatIsOutOfPlaceIsHiddenShownAgainAndRemoved() {
        writes(CHOIR, Kind.LOOK, "Obraźliwe słowa", "Ktoś");
        open(table());

        tap("Ukryj kartę nr 1");
        assertThat(screen()).contains("ukryta");
        assertThat(sees(FIREMEN).cards()).isEmpty();
        assertThat(sees(CHOIR).mine().getFirst().card().hidden()).isTrue();

        tap("Pokaż kartę nr 1");
        assertThat(sees(FIREMEN).cards()).hasSize(1);

        tap("Usuń kartę nr 1");
        confirm();
        assertThat(screen()).contains("Na stole nie ma jeszcze kart.");
        assertThat(cards.findAll()).isEmpty();
    }

    @Test
    void whoAskedToBeForgottenIsRemoved() {
        UUID card = writes(CHOIR, Kind.LOOK, "Sala", "Chór");
        asks(FIREMEN, card, "600 100 200");
        open(table());

        tap("Usuń prośbę: Jan z OSP");
        confirm();

        assertThat(introductions.findAll()).isEmpty();
        assertThat(cards.findAll()).hasSize(1);
    }

    @Test
    void theListForTheEntranceHasNumbersAndNamesAndNothingHidden() {
        writes(CHOIR, Kind.LOOK, "Sala na próby", "Chór");
        UUID hidden = writes(FIREMEN, Kind.OFFER, "Coś obraźliwego", "Ktoś");
        writes(FIREMEN, Kind.OFFER, "Sala w remizie", "OSP Grzybów");
        tells(network -> network.hide(hidden, true));

        open(table() + "/print");

        assertThat(screen())
                .contains("1 Sala na próby Chór", "3 Sala w remizie OSP Grzybów")
                .doesNotContain("obraźliwego", "@");
        assertThat(screen().indexOf("Sala na próby")).isLessThan(screen().indexOf("Sala w remizie"));
    }

    @Test
    void cardsAreSwitchedOffForThePhones() {
        open(table());

        LocatorJ._setValue(LocatorJ._get(Checkbox.class), false);

        assertThat(programme.about(meeting.id()).network()).isFalse();
    }

    @Test
    void theWorkshopTheConsoleAndTheCountyLeadToIt() {
        for (String page : new String[] {"workshop/" + meeting.id(), "console/" + meeting.id(), "review/2612"}) {
            open(page);
            assertThat(screen()).as(page).contains("Szukam / oferuję");
        }
    }

    @Test
    void aRehearsalHasNoSuchPage() {
        var rehearsal = rehearsal(meeting);
        open("network/" + rehearsal.id());

        assertThat(screen()).doesNotContain("Karty na telefonach");
    }

    @Test
    void whoIsNotSignedInSeesNothing() throws IOException, InterruptedException {
        writes(CHOIR, Kind.LOOK, "Sala na próby", "Chór");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/staff/" + table()))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(302);
    }
}
