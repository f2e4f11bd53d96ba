package pl.narada.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.database.OnBothDatabases;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

@OnBothDatabases
class WorkshopsViewTest extends StaffScreens {

    @BeforeEach
    void noWorkshopsYet() {
        nothingHasHappenedYet();
    }

    @Test
    void whoeverComesFirstIsToldHowToBegin() {
        open("");

        assertThat(screen())
                .contains("Nie ma jeszcze żadnego spotkania. Przycisk „Nowe spotkanie” przygotuje je razem z planem.");
        assertThat(titles(H2.class)).isEmpty();

        press("Nowe spotkanie");

        assertThat(LocatorJ._find(TextField.class)).isNotEmpty();
        assertThat(screen()).contains("Wystarczy powiat, tytuł i data.");
    }

    @Test
    void thoseGoingOnStandFirstThenThoseToComeThenThoseThatAreOver() {
        planned(STASZOW, "W przygotowaniu jest to");
        planned(STASZOW, "Trwa to").started();
        planned(STASZOW, "Minęło to").started().over();

        open("");

        assertThat(titles(H2.class)).containsExactly("Trwają teraz", "W przygotowaniu", "Zakończone");
        assertThat(screen())
                .containsSubsequence(
                        "Trwają teraz",
                        "Trwa to",
                        "W przygotowaniu",
                        "W przygotowaniu jest to",
                        "Zakończone",
                        "Minęło to");
        assertThat(screen()).doesNotContain("Nie ma jeszcze");
    }

    @Test
    void aGroupWithoutWorkshopsHasNoHeading() {
        planned();

        open("");

        assertThat(titles(H2.class)).containsExactly("W przygotowaniu");
    }

    @Test
    void aWorkshopSaysWhereAndWhenItIs() {
        planned();

        open("");

        assertThat(text(part("workshop-card")))
                .contains(TITLE)
                .contains("powiat staszowski · 22 listopada 2023, 09:00–11:00");
    }

    @Test
    void aWorkshopThatIsNotOverLeadsToItsPlanItsConsoleAndItsProjector() {
        Meeting draft = planned();

        open("");

        assertThat(links(part("workshop-card")))
                .containsExactly(
                        "Przygotuj /staff/workshop/" + draft.id(),
                        "Konsola /staff/console/" + draft.id(),
                        "Rzutnik /staff/projector/" + draft.id(),
                        "Przygotuj podobne /staff/workshop/new/" + draft.id());

        draft.started();
        open("");

        assertThat(part("workshop-card").hasClassName("phase-live")).isTrue();
        assertThat(links(part("workshop-card"))).hasSize(4);
    }

    @Test
    void aWorkshopThatIsOverLeadsToItsOutcomeAndToAnotherLikeIt() {
        Meeting over = planned().started().over();

        open("");

        assertThat(links(part("workshop-card")))
                .containsExactly(
                        "Ustalenia /staff/outcome/" + over.id(), "Przygotuj podobne /staff/workshop/new/" + over.id());
    }
}
