package pl.narada.activity.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Decides;
import pl.narada.room.Settings;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Text;

/**
 * What money there is, and for what.
 *
 * @param source the activity whose ideas or themes are the projects, with costs that the facilitator sets in the meeting;
 *     null if they are written here
 * @param budget in zł, 1 to {@link #MOST_MONEY}
 * @param projects those written here, numbered from 1 as they stand
 * @param decides known before anybody votes
 * @param points what each person may give; null, also in old journals, if they mark what they approve of
 */
public record BudgetSettings(
        @Nullable ActivityId source,
        long budget,
        List<Project> projects,
        Decides decides,
        @Nullable Points points) implements Settings {

    public static final int MOST_PROJECTS = 50;
    public static final int NAME_LIMIT = 200;
    public static final long MOST_MONEY = 1_000_000_000L;
    public static final long USUAL_BUDGET = 100_000;

    /** {@code cost}: in zł, 1 to {@link #MOST_MONEY}. */
    public record Project(String name, long cost) {}

    /** {@code all}: for one person to give, 1 to {@link #MOST}; {@code each}: of them on one project, 1 to {@code all}. */
    public record Points(int all, int each) {

        public static final int USUAL = 10;
        public static final int MOST = 100;

        /** Half of them, rounded up, on one project. */
        public static Points of(int all) {
            return new Points(all, usualEach(all));
        }

        public static int usualEach(int all) {
            return (all + 1) / 2;
        }

        boolean isRight() {
            return all >= 1 && all <= MOST && each >= 1 && each <= all;
        }
    }

    public BudgetSettings {
        List<Project> written = Objects.requireNonNullElse(projects, List.of());
        projects = source == null ? List.copyOf(written) : List.of();
        decides = Objects.requireNonNullElse(decides, Decides.PROPORTIONAL);
    }

    public static BudgetSettings of(long budget, Project... projects) {
        return new BudgetSettings(null, budget, List.of(projects), Decides.PROPORTIONAL, null);
    }

    public static BudgetSettings of(ActivityId source, long budget) {
        return new BudgetSettings(source, budget, List.of(), Decides.PROPORTIONAL, null);
    }

    public BudgetSettings with(@Nullable Points some) {
        return new BudgetSettings(source, budget, projects, decides, some);
    }

    public BudgetSettings decidedBy(Decides way) {
        return new BudgetSettings(source, budget, projects, way, points);
    }

    /** Cleaned, or the first thing that is wrong. */
    Result<BudgetSettings> checked() {
        if (!isMoney(budget)) return Result.refused(Reason.BUDGET_WRONG);
        if (points != null && !points.isRight()) return Result.refused(Reason.POINTS_WRONG, Points.MOST);
        if (source != null) return Result.ok(this);
        if (projects.isEmpty()) return Result.refused(Reason.PROJECTS_MISSING);
        if (projects.size() > MOST_PROJECTS) return Result.refused(Reason.PROJECTS_TOO_MANY, MOST_PROJECTS);
        List<Project> cleaned = new ArrayList<>();
        for (Project project : projects) {
            if (!isMoney(project.cost())) return Result.refused(Reason.COST_WRONG);
            switch (Text.line(project.name(), NAME_LIMIT)) {
                case Result.Ok<String>(String name) -> cleaned.add(new Project(name, project.cost()));
                case Result.Refused<String>(var why) -> {
                    return new Result.Refused<>(why);
                }
            }
        }
        return Result.ok(new BudgetSettings(null, budget, cleaned, decides, points));
    }

    static boolean isMoney(long zloty) {
        return zloty >= 1 && zloty <= MOST_MONEY;
    }
}
