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
        List<Lines.Turnout> turnout = found.all(Lines.Turnout.class).stream()
                .filter(t -> t.activity() == activity)
                .toList();
        turnout.forEach(t -> voters.put(t.sector(), t.voters()));
        return new Turnout(
                voters, turnout.stream().mapToInt(Lines.Turnout::onPaper).sum());
    }

    Map<Sector, Integer> raters(int activity) {
        Map<Sector, Integer> raters = new EnumMap<>(Sector.class);
        found.all(Lines.Raters.class).stream()
                .filter(r -> r.activity() == activity)
                .forEach(r -> raters.put(r.sector(), r.raters()));
        return raters;
    }

    /** How many of them have no phone. */
    int ratersOnPaper(int activity) {
        return found.all(Lines.OnPaper.class).stream()
                .filter(r -> r.activity() == activity)
                .mapToInt(Lines.OnPaper::people)
                .sum();
    }

    Stream<Lines.Choice> choices(int activity) {
        return found.all(Lines.Choice.class).stream()
                .filter(c -> c.activity() == activity)
                .sorted(Comparator.comparingInt(Lines.Choice::position));
    }
}
