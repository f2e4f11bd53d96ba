package pl.narada.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.access.StaffAccounts;
import pl.narada.database.OnBothDatabases;
import pl.narada.journey.Eventually;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.ui.Browser;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** Through everything where outcomes are read: of a rehearsal that was played to its end, nothing is there. */
@OnBothDatabases
class RehearsalsLeaveNothingTest extends StaffScreens {

    private static final String PASSWORD = "Zaufanie rośnie powoli";

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private StaffAccounts accounts;

    private Meeting original;
    private Meeting rehearsal;

    @BeforeEach
    void aRehearsalIsOver() {
        nothingHasHappenedYet();
        original = planned();
        rehearsal = MeetingInStaszow.isOver(rehearsal(original));
        // outcomes are saved one after another: when this one is there, the other would be
        Meeting later = planned(new pl.narada.shared.Teryt("2601"), "Zaraz po tym")
                .started()
                .over();
        Eventually.get(() -> outcomes.of(later.id())
                .filter(OutcomeView::complete)
                .map(Optional::of)
                .orElse(Optional.empty()));
    }

    @Test
    void noOutcomeIsSavedOfIt() {
        assertThat(outcomes.of(rehearsal.id())).isEmpty();
        List<String> tables = database.sql("select lower(table_name) from information_schema.tables"
                        + " where lower(table_schema) = 'public' and lower(table_name) like 'outcome%'")
                .query((row, _) -> row.getString(1))
                .list();
        assertThat(tables).hasSizeGreaterThan(10);
        for (String table : tables) {
            assertThat(database.sql("select count(*) from " + table + " where workshop_id = ?")
                            .param(rehearsal.id().value())
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void noCountyCountsIt() {
        open("review");

        assertThat(text(partSaying("county", "powiat staszowski")))
                .isEqualTo("TSZ powiat staszowski brak zakończonych spotkań");
    }

    @Test
    void noCountyShowsIt() {
        open("review/2612");

        assertThat(text(part("county-meetings"))).containsOnlyOnce("w przygotowaniu");
        assertThat(screen()).doesNotContain("Pieniądze", "kalendarz", "13 osób");
    }

    @Test
    void itHasNoPageOfOutcomes() {
        open("outcome/" + rehearsal.id());

        assertThat(screen()).contains("Nowe spotkanie").doesNotContain("kalendarz");
    }

    @Test
    void itIsNotExported() {
        accounts.create("anna", PASSWORD, PASSWORD);
        var anna = new Browser(port);
        anna.signIn("anna", PASSWORD);

        for (String ending : List.of("csv", "json"))
            assertThat(anna.get("/export/" + rehearsal.id() + "." + ending).statusCode())
                    .as(ending)
                    .isEqualTo(404);
    }

    @Test
    void itIsNotOfferedToBeCopied() {
        open("workshop/new/" + original.id());

        var earlier = LocatorJ._get(ComboBox.class, c -> c.withLabel("Spotkanie, które jest wzorem"));
        assertThat(ComboBoxKt.getSuggestions(earlier)).hasSize(2);
    }
}
