package pl.narada.deliberation.choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Csv;
import pl.narada.deliberation.Csv.Row;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.Unreadable;
import pl.narada.deliberation.choice.PbFile.Project;
import pl.narada.deliberation.choice.PbFile.Type;
import pl.narada.deliberation.choice.PbFile.Vote;

/** Reads a {@code .pb} file. What could be read in two ways is refused. */
public final class PbReader {

    private enum Section {
        META,
        PROJECTS,
        VOTES
    }

    private final LinkedHashMap<String, String> meta = new LinkedHashMap<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<Vote> votes = new ArrayList<>();
    private final Set<String> projectIds = new HashSet<>();
    private final Set<String> voters = new HashSet<>();
    private List<String> columns = List.of();
    private Type type = Type.APPROVAL;

    private PbReader() {}

    public static PbFile read(String text) throws Unreadable {
        return new PbReader().file(Csv.rows(text, ';'));
    }

    private PbFile file(List<Row> rows) throws Unreadable {
        Section section = null;
        boolean heading = false;
        for (Row row : rows) {
            Section begun = section(row);
            if (begun != null) {
                boolean inOrder = begun.ordinal() == (section == null ? 0 : section.ordinal() + 1);
                if (!inOrder)
                    throw new Unreadable(row.line(), "The sections must be META, PROJECTS and VOTES, in this order");
                if (begun != Section.META) checkMeta(row.line());
                section = begun;
                heading = true;
            } else if (section == null) {
                throw new Unreadable(row.line(), "A .pb file begins with META");
            } else if (heading) {
                columns = columns(row, section);
                heading = false;
            } else {
                read(section, row);
            }
        }
        if (section != Section.VOTES) throw new Unreadable("The file has no section VOTES");
        checkNumber("num_projects", projects.size());
        checkNumber("num_votes", votes.size());
        return new PbFile(meta, projects, votes);
    }

    private static @Nullable Section section(Row row) {
        // a spreadsheet fills the line up with empty cells
        boolean alone = row.cells().stream().skip(1).allMatch(String::isEmpty);
        String name = row.cells().getFirst();
        return Stream.of(Section.values())
                .filter(s -> alone && s.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private static List<String> columns(Row row, Section section) throws Unreadable {
        List<String> columns =
                row.cells().stream().map(c -> c.toLowerCase(Locale.ROOT)).toList();
        List<String> needed = switch (section) {
            case META -> List.of("key", "value");
            case PROJECTS -> List.of("project_id", "cost");
            case VOTES -> List.of("voter_id", "vote");
        };
        for (String column : needed)
            if (!columns.contains(column))
                throw new Unreadable(row.line(), "The section %s needs a column %s".formatted(section, column));
        return columns;
    }

    private void read(Section section, Row row) throws Unreadable {
        if (row.cells().stream().skip(columns.size()).anyMatch(c -> !c.isEmpty()))
            throw new Unreadable(row.line(), "There are more cells than columns");
        LinkedHashMap<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++)
            cells.put(columns.get(i), i < row.cells().size() ? row.cells().get(i) : "");
        switch (section) {
            case META -> {
                String key = cells.getOrDefault("key", "").toLowerCase(Locale.ROOT);
                if (meta.put(key, cells.getOrDefault("value", "")) != null)
                    throw new Unreadable(row.line(), "\"%s\" is said twice".formatted(key));
            }
            case PROJECTS -> projects.add(project(row, cells));
            case VOTES -> votes.add(vote(row, cells));
        }
    }

    private void checkMeta(int line) throws Unreadable {
        boolean budget = Fraction.parse(meta.getOrDefault("budget", ""))
                .filter(b -> b.signum() >= 0)
                .isPresent();
        if (!budget) throw new Unreadable(line, "META must say the budget, as a number that is not below 0");
        String name = meta.getOrDefault("vote_type", "");
        type = Stream.of(Type.values())
                .filter(t -> t.wire().equals(name))
                .findFirst()
                .orElseThrow(() -> new Unreadable(
                        line, "META must say the vote_type: approval, choose-1, ordinal, cumulative or scoring"));
    }

    private Project project(Row row, LinkedHashMap<String, String> cells) throws Unreadable {
        String id = taken(cells, "project_id");
        if (id.isEmpty() || !projectIds.add(id))
            throw new Unreadable(row.line(), "The project's id \"%s\" is empty or there twice".formatted(id));
        String cost = taken(cells, "cost");
        Fraction number = Fraction.parse(cost)
                .filter(c -> c.signum() >= 0)
                .orElseThrow(() -> new Unreadable(row.line(), "The cost \"%s\" is not a number".formatted(cost)));
        return new Project(id, number, cells);
    }

    private Vote vote(Row row, LinkedHashMap<String, String> cells) throws Unreadable {
        String voter = taken(cells, "voter_id");
        if (voter.isEmpty() || !voters.add(voter))
            throw new Unreadable(row.line(), "The voter's id \"%s\" is empty or there twice".formatted(voter));
        List<String> ids = list(taken(cells, "vote"));
        for (String id : ids)
            if (!projectIds.contains(id)) throw new Unreadable(row.line(), "There is no project \"%s\"".formatted(id));
        if (Set.copyOf(ids).size() < ids.size())
            throw new Unreadable(row.line(), "The voter \"%s\" names a project twice".formatted(voter));
        if (type == Type.CHOOSE_ONE && ids.size() > 1)
            throw new Unreadable(row.line(), "The voter \"%s\" chooses more than one project".formatted(voter));
        boolean withPoints = type == Type.CUMULATIVE || type == Type.SCORING;
        return new Vote(voter, ids, withPoints ? points(row, cells, ids.size()) : List.of(), cells);
    }

    private static List<Fraction> points(Row row, LinkedHashMap<String, String> cells, int needed) throws Unreadable {
        List<Fraction> points = new ArrayList<>();
        for (String number : list(taken(cells, "points")))
            points.add(Fraction.parse(number)
                    .orElseThrow(() -> new Unreadable(row.line(), "\"%s\" is no number of points".formatted(number))));
        if (points.size() != needed)
            throw new Unreadable(row.line(), "There must be as many points as projects on the ballot");
        return points;
    }

    private static String taken(LinkedHashMap<String, String> cells, String column) {
        String cell = cells.remove(column);
        return cell == null ? "" : cell;
    }

    private static List<String> list(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Stream.of(cell.split(",", -1)).map(String::strip).toList();
    }

    private void checkNumber(String key, int there) throws Unreadable {
        String said = meta.get(key);
        if (said != null && !said.equals("" + there))
            throw new Unreadable("META says %s = %s, but there are %d".formatted(key, said, there));
    }
}
