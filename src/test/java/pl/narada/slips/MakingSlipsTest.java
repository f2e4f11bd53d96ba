package pl.narada.slips;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.access.SlipHashes;
import pl.narada.i18n.Translations;
import pl.narada.room.Actor;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.shared.Sector;
import pl.narada.shared.SlipCode;
import pl.narada.slips.SlipPrinting.Made;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class MakingSlipsTest extends StaffScreens {

    @Autowired
    private SlipPrinting printing;

    @BeforeEach
    void noWorkshopsYet() {
        nothingHasHappenedYet();
    }

    private static IntegerField number() {
        return LocatorJ._get(IntegerField.class, field -> field.withLabel("Ile kartek"));
    }

    @Test
    void slipsAreMadeAndThenRequired() {
        Meeting meeting = planned();
        open("slips/" + meeting.id());
        assertThat(plain(screen())).contains("Nie ma jeszcze żadnych kodów.", "wejście bez kodu z kartki");
        press("Wymagaj kodu z kartki");
        hears("Najpierw zrób i wydrukuj kartki z kodami.");

        LocatorJ._setValue(number(), 12);
        press("Zrób kartki");
        press("Wymagaj kodu z kartki");

        assertThat(LocatorJ._get(Anchor.class, a -> a.withText("Pobierz plik PDF: 12 kartek"))
                        .getHref())
                .isNotEmpty();
        assertThat(plain(screen())).contains("12 kodów, użyto: 0.", "wejście tylko z kodem z kartki");
        assertThat(meeting.state().joined().slips().required()).isTrue();
    }

    @Test
    void moreThanThereMayBeAreRefused() {
        Meeting meeting = planned();
        open("slips/" + meeting.id());

        LocatorJ._setValue(number(), 301);
        press("Zrób kartki");

        hears("Podaj liczbę kartek od 1 do 300.");
        assertThat(meeting.state().joined().slips().issued()).isEmpty();
    }

    @Test
    void onceSomebodyIsInWithoutASlipItIsTooLate() {
        Meeting meeting = planned();
        open("slips/" + meeting.id());
        press("Zrób kartki");
        rooms.room(meeting.id()).askAndWait(new Actor.Newcomer(), new Join(Sector.NGO));

        press("Wymagaj kodu z kartki");

        hears(
                "Ktoś już dołączył bez kartki, więc nie da się tego włączyć. Na następnym spotkaniu zrób to, zanim wejdzie"
                        + " pierwsza osoba.");
    }

    @Test
    void theSheetHasEachCodeOnceAndNothingOfItIsKept() throws IOException {
        Meeting meeting = planned();
        if (!(printing.make(meeting.workshop(), 23, "anna", Translations.POLISH) instanceof Made.Sheet(var file))) {
            throw new AssertionError("no sheet");
        }
        String text;
        int pages;
        try (var pdf = Loader.loadPDF(file.content())) {
            text = new PDFTextStripper().getText(pdf);
            pages = pdf.getNumberOfPages();
        }
        Set<SlipCode> codes = new HashSet<>();
        Pattern.compile("\\b[2-9A-Z]{4}-[2-9A-Z]{4}\\b")
                .matcher(text)
                .results()
                .forEach(found -> codes.add(SlipCode.parse(found.group()).orElseThrow()));

        assertThat(pages).isEqualTo(3);
        assertThat(codes).hasSize(23);
        List<String> hashes =
                codes.stream().map(c -> SlipHashes.of(meeting.id(), c)).toList();
        assertThat(meeting.state().joined().slips().issued()).containsExactlyInAnyOrderElementsOf(hashes);
        assertThat(text)
                .contains(TITLE, "22 listopada 2023", "/j/" + meeting.workshop().joinCode());
    }
}
