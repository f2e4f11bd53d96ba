package pl.narada.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.journey.Eventually;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.OutcomeView.ProfileCount;
import pl.narada.outcome.Outcomes;
import pl.narada.room.JoinQuestions;
import pl.narada.shared.Sector;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class AskingAtTheDoorTest extends StaffScreens {

    @Autowired
    private Outcomes outcomes;

    @BeforeEach
    void noWorkshopsYet() {
        nothingHasHappenedYet();
    }

    @Test
    @DisplayName("the county's own municipalities are offered as soon as the question is switched on")
    void municipalitiesOfTheCounty() {
        Meeting meeting = planned();
        open("workshop/" + meeting.id());

        box("Pytaj o gminę").setValue(true);
        press("Zapisz pytania");

        JoinQuestions asked = meeting.state().joined().questions();
        assertThat(asked.municipalities())
                .containsExactly(
                        "Bogoria", "Łubnice", "Oleśnica", "Osiek", "Połaniec", "Rytwiany", "Staszów", "Szydłów");
        assertThat(asked.roles()).isEmpty();
    }

    @Test
    @DisplayName("an answer that is too long is refused with a sentence, and nothing typed is lost")
    void tooLong() {
        Meeting meeting = planned();
        open("workshop/" + meeting.id());
        box("Pytaj o rolę").setValue(true);
        roles().setValue("x".repeat(JoinQuestions.LIMIT + 1));

        press("Zapisz pytania");

        hears("Tekst jest za długi. Zmieści się najwyżej 80 znaków.");
        assertThat(meeting.state().joined().questions()).isEqualTo(JoinQuestions.NONE);
        assertThat(roles().getValue()).hasSize(JoinQuestions.LIMIT + 1);
    }

    @Test
    @DisplayName("the outcome keeps how many there were, but nobody's answer that fewer than five gave")
    void onlyCounts() {
        Meeting meeting = planned().asksForMunicipality("Połaniec", "Staszów").joinedBy(Sector.NGO, 8);
        for (int i = 1; i <= 5; i++) meeting.comesFrom(i, "Staszów");
        meeting.comesFrom(6, "Połaniec").started().over();

        OutcomeView outcome = Eventually.get(() -> outcomes.of(meeting.id())
                .filter(OutcomeView::complete)
                .map(Optional::of)
                .orElse(Optional.empty()));

        assertThat(outcome.profiles())
                .containsExactly(
                        new ProfileCount("municipality", "Staszów", 5), new ProfileCount("municipality", "", 3));
        open("outcome/" + meeting.id());
        assertThat(screen())
                .contains("Gmina: Staszów 5 · pozostałe i bez odpowiedzi 3")
                .doesNotContain("Połaniec");
    }

    private static Checkbox box(String label) {
        return LocatorJ._get(
                Checkbox.class,
                spec -> spec.withPredicate(c -> plain(c.getLabel()).equals(label)));
    }

    private static TextArea roles() {
        return LocatorJ._get(TextArea.class, spec -> spec.withCaption("Role do wyboru"));
    }
}
