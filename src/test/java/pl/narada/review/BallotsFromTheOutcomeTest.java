package pl.narada.review;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.BUDGET;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.deliberation.choice.PbReader;
import pl.narada.journey.Eventually;
import pl.narada.outcome.BallotFiles;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.sealing.Sealing;
import pl.narada.shared.Result;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** The ballots of a budget can be taken from the page of the outcome, too. */
class BallotsFromTheOutcomeTest extends StaffScreens {

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private BallotFiles files;

    @Autowired
    private Sealing sealing;

    private Meeting meeting;

    @BeforeEach
    void fourPeopleDividedMoney() {
        nothingHasHappenedYet();
        meeting = planned().inBudget();
        meeting.chooses(1, 1, 2).chooses(2, 1).chooses(3, 3).chooses(4, 3, 1);
    }

    private void end() {
        meeting.annaDoes(new CloseWorkshop());
        Eventually.get(() -> outcomes.of(meeting.id()).filter(OutcomeView::complete));
    }

    @Test
    void onceTheyAreRevealedTheyAreAClickAwayAndReadAsGiven() throws Exception {
        meeting.annaDoes(new RevealResult(BUDGET));
        end();

        open("outcome/" + meeting.id());

        assertThat(LocatorJ._get(Anchor.class, a -> a.withText("Na co pieniądze? (.pb)"))
                        .getHref())
                .isEqualTo("/export/ballots/" + meeting.id() + ".pb?activity=" + BUDGET.value());
        var file = PbReader.read(
                Optional.ofNullable(files.of(meeting.id()).get(BUDGET.value())).orElseThrow());
        assertThat(file.votes())
                .hasSize(4)
                .allSatisfy(vote -> assertThat(vote.more()).isEmpty());
    }

    /** The outcome that is kept says points, and so do all papers made of it. */
    @Test
    void pointsAreKeptWithTheOutcome() {
        nothingHasHappenedYet();
        meeting = planned().inBudgetWithPoints();
        meeting.gives(1, Map.of(1, 5, 2, 5)).gives(2, Map.of(3, 5)).gives(3, Map.of(3, 4));
        meeting.annaDoes(new RevealResult(BUDGET));
        end();

        open("outcome/" + meeting.id());

        assertThat(screen()).contains("najwięcej punktów", "dały mu punkty");
        var ways = outcomes.of(meeting.id()).orElseThrow().activities().stream()
                .map(a -> a.twoWays())
                .filter(w -> w != null)
                .findFirst()
                .orElseThrow();
        assertThat(ways.rows().stream().map(row -> row.label() + " " + row.points() + " " + row.votes()))
                .containsExactly(
                        "Warsztaty dla seniorów 9 2",
                        "Bus w soboty 5 1",
                        "Ścieżka rowerowa 5 1",
                        "Hala widowiskowa 0 0");
    }

    @Test
    void aSealedWorkshopHasTheSameFile() {
        meeting.annaDoes(new RevealResult(BUDGET));
        end();
        var before = files.of(meeting.id());

        assertThat(sealing.seal(meeting.id())).isInstanceOf(Result.Ok.class);

        assertThat(before).isNotEmpty();
        assertThat(files.of(meeting.id())).isEqualTo(before);
    }

    @Test
    void whatWasNotRevealedIsNotThere() {
        meeting.annaDoes(new CloseActivity(BUDGET));
        end();

        open("outcome/" + meeting.id());

        assertThat(files.of(meeting.id()).keySet()).isEqualTo(Set.of());
        assertThat(screen()).doesNotContain("Głosy do ponownego policzenia");
    }
}
