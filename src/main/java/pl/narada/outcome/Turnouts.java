package pl.narada.outcome;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.narada.deliberation.SectorGroups;
import pl.narada.outcome.told.GroupCount;
import pl.narada.shared.Sector;

/** Who took part in what, and what there was to choose from. */
record Turnouts(Findings found) {

    static List<GroupCount> counts(List<SectorGroups.Group> groups) {
        return groups.stream().map(g -> new GroupCount(g.sectors(), g.people())).toList();
    }

    /** Who voted, by sector, and how many of them have no phone. */
    record Turnout(Map<Sector, Integer> voters, int onPaper) {}

    Turnout turnout(int activity) {
        Map<Sector, Integer> voters = new EnumMap<>(Sector.class);
        List<PeopleLine.Turnout> turnout = found.all(PeopleLine.Turnout.class).stream()
                .filter(t -> t.activity() == activity)
                .toList();
        turnout.forEach(t -> voters.put(t.sector(), t.voters()));
        return new Turnout(
                voters, turnout.stream().mapToInt(PeopleLine.Turnout::onPaper).sum());
    }

    Map<Sector, Integer> raters(int activity) {
        Map<Sector, Integer> raters = new EnumMap<>(Sector.class);
        found.all(PeopleLine.Raters.class).stream()
                .filter(r -> r.activity() == activity)
                .forEach(r -> raters.put(r.sector(), r.raters()));
        return raters;
    }

    /** How many of them have no phone. */
    int ratersOnPaper(int activity) {
        return found.all(PeopleLine.OnPaper.class).stream()
                .filter(r -> r.activity() == activity)
                .mapToInt(PeopleLine.OnPaper::people)
                .sum();
    }

    Stream<Line.Choice> choices(int activity) {
        return found.all(Line.Choice.class).stream()
                .filter(c -> c.activity() == activity)
                .sorted(Comparator.comparingInt(Line.Choice::position));
    }
}
