package pl.narada.activity.budget.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.narada.activity.budget.BudgetSettings;
import pl.narada.activity.budget.BudgetSettings.Project;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.Unreadable;
import pl.narada.deliberation.choice.PbFile;
import pl.narada.deliberation.choice.PbReader;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;

/** Projects as people type or paste them, one a line: "Plac zabaw; 12 000 zł"; or a whole Pabulib file. */
final class ProjectLines {

    /** The cost behind a semicolon or a tab, as a spreadsheet copies it; or, with "zł" behind it, behind a space. */
    private static final Pattern LINE = Pattern.compile(
            "(?U)(?<name>.+?)(?:\\s*[;\\t]\\s*(?<cost>\\d[\\d\\s]*)(?:[,.]00?)?\\s*(?:zł|pln)?|\\s+(?<plain>\\d[\\d\\s]*)(?:[,.]00?)?\\s*(?:zł|pln))\\s*;?\\s*",
            Pattern.CASE_INSENSITIVE);

    private ProjectLines() {}

    /** What was read; {@code budget}: empty where only projects are told. */
    record Read(Optional<Long> budget, List<Project> projects) {}

    static String write(List<Project> projects) {
        return projects.stream().map(p -> p.name() + "; " + p.cost()).collect(Collectors.joining("\n"));
    }

    /** Refused with the number of the first line that could not be read. */
    static Result<Read> read(String text) {
        if (isPb(text)) return pb(text);
        List<Project> projects = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) continue;
            Matcher line = LINE.matcher(lines.get(i).strip());
            if (!line.matches()) return Result.refused(Reason.PROJECT_LINE, i + 1);
            String cost = line.group("cost") == null ? line.group("plain") : line.group("cost");
            Optional<Long> zloty = whole(cost);
            if (zloty.isEmpty()) return Result.refused(Reason.COST_WRONG);
            projects.add(new Project(line.group("name").strip(), zloty.get()));
        }
        return Result.ok(new Read(Optional.empty(), projects));
    }

    static boolean isPb(String text) {
        return text.stripLeading().regionMatches(true, 0, "META", 0, 4) && text.contains(";");
    }

    /** Its votes are left out: here people vote themselves. */
    private static Result<Read> pb(String text) {
        PbFile file;
        try {
            file = PbReader.read(text.stripLeading());
        } catch (Unreadable why) {
            return Result.refused(Reason.PB_UNREADABLE, why.line());
        }
        List<Project> projects = new ArrayList<>();
        for (PbFile.Project project : file.projects()) {
            Optional<Long> cost = whole(project.cost());
            if (cost.isEmpty()) return Result.refused(Reason.COST_WRONG);
            projects.add(new Project(project.more().getOrDefault("name", project.id()), cost.get()));
        }
        Optional<Long> budget = whole(file.budget());
        return budget.isEmpty() ? Result.refused(Reason.BUDGET_WRONG) : Result.ok(new Read(budget, projects));
    }

    private static Optional<Long> whole(String digits) {
        String bare = digits.replaceAll("(?U)\\s", "");
        return bare.length() > 12 ? Optional.empty() : whole(Fraction.of(Long.parseLong(bare)));
    }

    private static Optional<Long> whole(Fraction money) {
        boolean fits = money.equals(money.floor())
                && money.signum() > 0
                && money.compareTo(Fraction.of(BudgetSettings.MOST_MONEY)) <= 0;
        return fits ? Optional.of(money.over().longValueExact()) : Optional.empty();
    }
}
