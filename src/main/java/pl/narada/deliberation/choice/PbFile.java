package pl.narada.deliberation.choice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.choice.Approvals.Ballot;

/**
 * A participatory budget as Pabulib keeps it: what it is, the projects with costs, the ballots. Format: pabulib.org/format;
 * D. Stolicki, S. Szufa and N. Talmon, "Pabulib: A Participatory Budgeting Library", arXiv 2012.06539.
 *
 * @param meta everything said of it, in the file's order; always {@code budget} and {@code vote_type}
 * @param projects by id, in the file's order
 */
public record PbFile(SequencedMap<String, String> meta, List<Project> projects, List<Vote> votes) {

    /** {@code more}: the file's other columns. */
    public record Project(String id, Fraction cost, SequencedMap<String, String> more) {}

    /**
     * @param projects the ids on the ballot, in its order: best first where the order says something
     * @param points what the voter gave to each of them; empty where ballots have no points
     * @param more the file's other columns
     */
    public record Vote(String voter, List<String> projects, List<Fraction> points, SequencedMap<String, String> more) {}

    public enum Type {
        APPROVAL,
        CHOOSE_ONE,
        ORDINAL,
        CUMULATIVE,
        SCORING;

        public String wire() {
            return this == CHOOSE_ONE ? "choose-1" : name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public PbFile {
        projects = List.copyOf(projects);
        votes = List.copyOf(votes);
    }

    public Fraction budget() {
        return Fraction.parse(meta.getOrDefault("budget", "")).orElseThrow();
    }

    public Type type() {
        String name = meta.getOrDefault("vote_type", "");
        for (Type type : Type.values()) if (type.wire().equals(name)) return type;
        throw new IllegalStateException("vote_type " + name);
    }

    public boolean hasPoints() {
        return type() == Type.CUMULATIVE || type() == Type.SCORING;
    }

    public List<Fraction> costs() {
        return projects.stream().map(Project::cost).toList();
    }

    /**
     * Who approves of what. On ballots with points, an order or a single choice that is whoever names a project, with more
     * than no points where there are points: so much can be said without inventing how much a place or a point is worth.
     *
     * @param sectorColumn the column of votes that tells a voter's group; nobody has one if there is no such column
     */
    public Approvals approvals(String sectorColumn) {
        Map<String, Integer> numbers = new HashMap<>();
        projects.forEach(p -> numbers.put(p.id(), numbers.size()));
        List<Ballot> ballots = new ArrayList<>();
        for (Vote vote : votes) {
            var approved = java.util.stream.IntStream.range(0, vote.projects().size())
                    .filter(i -> vote.points().isEmpty() || vote.points().get(i).signum() > 0)
                    .mapToObj(i -> numbers.getOrDefault(vote.projects().get(i), -1))
                    .collect(Collectors.toSet());
            ballots.add(Ballot.of(approved, vote.more().getOrDefault(sectorColumn, Approvals.NO_SECTOR)));
        }
        return new Approvals(projects.stream().map(Project::id).toList(), ballots);
    }

    /** Who gives each project how many points; more than none. Only where ballots have points. */
    public Approvals points(String sectorColumn) {
        Map<String, Integer> numbers = new HashMap<>();
        projects.forEach(p -> numbers.put(p.id(), numbers.size()));
        List<Ballot> ballots = new ArrayList<>();
        for (Vote vote : votes) {
            Map<Integer, Fraction> given = new HashMap<>();
            for (int i = 0; i < vote.projects().size(); i++)
                if (vote.points().get(i).signum() > 0)
                    given.put(
                            numbers.getOrDefault(vote.projects().get(i), -1),
                            vote.points().get(i));
            ballots.add(new Ballot(given, vote.more().getOrDefault(sectorColumn, Approvals.NO_SECTOR), 1));
        }
        return new Approvals(projects.stream().map(Project::id).toList(), ballots);
    }

    /** With the counts that the format wants beside the rest. */
    public static PbFile of(Map<String, String> about, Fraction budget, List<Project> projects, List<Vote> votes) {
        var meta = new LinkedHashMap<>(about);
        meta.put("num_projects", "" + projects.size());
        meta.put("num_votes", "" + votes.size());
        meta.put("budget", PbWriter.decimal(budget));
        meta.putIfAbsent("vote_type", Type.APPROVAL.wire());
        return new PbFile(meta, projects, votes);
    }
}
