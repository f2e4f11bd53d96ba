package pl.narada.activity.budget.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.narada.activity.budget.BudgetSettings.Project;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;

class ProjectLinesTest {

    @Test
    void costsAreReadAsPeopleAndSpreadsheetsWriteThem() {
        assertThat(read("""
                        Plac zabaw; 12 000
                        Bus w soboty;8000 zł

                        Ścieżka 3 km; 50\u00a0000,00 zł
                        Warsztaty\t1500
                        Festyn 700 zł
                        """))
                .containsExactly(
                        new Project("Plac zabaw", 12_000),
                        new Project("Bus w soboty", 8_000),
                        new Project("Ścieżka 3 km", 50_000),
                        new Project("Warsztaty", 1_500),
                        new Project("Festyn", 700));
    }

    @Test
    void whatWasReadIsWrittenSoThatItReadsAsTheSame() {
        var projects = List.of(new Project("Plac; nowy", 12_000), new Project("Dom 2", 5));

        assertThat(read(ProjectLines.write(projects))).isEqualTo(projects);
    }

    @Test
    void aLineWithoutACostIsNamed() {
        assertThat(ProjectLines.read("Plac; 100\nBus w soboty")).isEqualTo(Result.refused(Reason.PROJECT_LINE, 2));
        assertThat(ProjectLines.read("Plac; 0")).isEqualTo(Result.refused(Reason.COST_WRONG));
        assertThat(ProjectLines.read("Plac; 9999999999999999999999")).isEqualTo(Result.refused(Reason.COST_WRONG));
    }

    @Test
    void aPabulibFileTellsBudgetAndProjects() {
        String file = """
                META
                key;value
                budget;1000
                vote_type;approval
                PROJECTS
                project_id;cost;name
                7;400;Plac zabaw
                9;600;Bus
                VOTES
                voter_id;vote
                1;7,9
                """;

        assertThat(ProjectLines.read(file))
                .isEqualTo(Result.ok(new ProjectLines.Read(
                        Optional.of(1000L), List.of(new Project("Plac zabaw", 400), new Project("Bus", 600)))));
        assertThat(ProjectLines.read(file.replace("600", "0.5"))).isEqualTo(Result.refused(Reason.COST_WRONG));
        assertThat(ProjectLines.read(file.replace("400", "dużo"))).isEqualTo(Result.refused(Reason.PB_UNREADABLE, 7));
    }

    private static List<Project> read(String text) {
        if (ProjectLines.read(text) instanceof Result.Ok<ProjectLines.Read>(var read)) return read.projects();
        throw new AssertionError(ProjectLines.read(text));
    }
}
