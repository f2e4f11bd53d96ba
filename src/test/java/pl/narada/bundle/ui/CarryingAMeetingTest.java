package pl.narada.bundle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.narada.room.command.FacilitatorCommand.StartWorkshop;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** Saving a meeting to a file and bringing one from a file, at a staff screen. */
class CarryingAMeetingTest extends StaffScreens {

    private static final String PASSWORD = "termos z herbatą";

    @Test
    void aMeetingIsSavedAndWhoeverBringsItBackChangesNothing() {
        Meeting meeting = planned();
        byte[] file = saved(meeting, "");

        bring(file);

        assertThat(screen()).contains(TITLE, "powiat staszowski", "To spotkanie już tu jest, całe.");
        assertThat(buttons(part("bundle"))).doesNotContain("Przywieź spotkanie");
    }

    @Test
    void passwordsMustBeTheSameAndLongEnough() {
        Meeting meeting = planned();
        open("bundle/" + meeting.id());
        passwords("krótkie", "krótkie");
        press("Zapisz do pliku (.narada)");
        hears("Hasło jest za krótkie. Potrzeba co najmniej 12 znaków.");
        passwords(PASSWORD, PASSWORD + ".");
        press("Zapisz do pliku (.narada)");
        hears("Hasła się różnią. Wpisz to samo dwa razy.");
        assertThat(LocatorJ._find(Anchor.class, a -> a.withText("Plik się nie zapisał? Pobierz go tutaj.")))
                .isEmpty();
    }

    @Test
    void aFileUnderAPasswordAsksForIt() {
        byte[] file = saved(planned(), PASSWORD);

        bring(file);
        assertThat(screen()).contains("Ten plik ma hasło.").doesNotContain(TITLE);
        type("inne hasło, równie długie");
        assertThat(screen()).contains("Hasło nie pasuje albo plik jest uszkodzony.");
        type(PASSWORD);

        assertThat(screen()).contains(TITLE, "To spotkanie już tu jest, całe.");
    }

    @Test
    void whatWentOnInBothPlacesCanBeBroughtAsACopy() {
        Meeting meeting = planned();
        byte[] file = saved(meeting, "");
        // as if the laptop had begun and the office too
        database.sql("update journal_entry set recorded_at = recorded_at + 1 where workshop_id = ? and version = 1")
                .param(meeting.id().value())
                .update();
        meeting.janDoes(new StartWorkshop());

        bring(file);
        assertThat(screen()).contains("potoczyło się inaczej niż w pliku");
        press("Przywieź jako osobną kopię");

        assertThat(programme.workshops()).extracting(w -> w.details().title()).contains(TITLE + " (kopia)");
        assertThat(screen()).contains(TITLE + " (kopia)");
    }

    @Test
    void anotherFileIsRefusedWithASentence() {
        bring("Ala ma kota".getBytes(StandardCharsets.UTF_8));

        assertThat(screen()).contains("To nie jest plik spotkania.");
    }

    @Test
    void aRehearsalIsNotSaved() {
        Meeting meeting = planned();
        open("bundle/" + rehearsal(meeting).id());

        assertThat(screen()).doesNotContain("Spotkanie w pliku").contains("Spotkania");
    }

    private byte[] saved(Meeting meeting, String password) {
        open("bundle/" + meeting.id());
        passwords(password, password);
        press("Zapisz do pliku (.narada)");
        return DownloadKt._download(
                LocatorJ._get(Anchor.class, a -> a.withText("Plik się nie zapisał? Pobierz go tutaj.")));
    }

    private static void passwords(String first, String again) {
        List<PasswordField> fields = LocatorJ._find(PasswordField.class);
        LocatorJ._setValue(fields.get(0), first);
        LocatorJ._setValue(fields.get(1), again);
    }

    private static void type(String password) {
        LocatorJ._setValue(LocatorJ._get(PasswordField.class), password);
        press("Otwórz");
    }

    private void bring(byte[] file) {
        open("bundle");
        UploadKt._upload(LocatorJ._get(Upload.class), "spotkanie.narada", "application/octet-stream", file);
        soon(() -> !part("bundle-below").getChildren().toList().isEmpty());
    }
}
