package pl.narada.activity.vote;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.choice.Approvals;
import pl.narada.deliberation.choice.BothWays;
import pl.narada.room.Choice;
import pl.narada.room.Finding;
import pl.narada.room.Lots;
import pl.narada.room.Selected;
import pl.narada.room.Situation;
import pl.narada.shared.Sector;

/**
 * What is chosen for the places of a vote, both ways: whoever gave a choice a dot approves of it. Counts of a sector tell of
 * nobody's ballot, and there are none where places are set. Sectors too small to be told are one, so that what is chosen
 * tells nothing about them.
 */
record Choosing(Situation<VoteSettings, VoteState> now, Places places) {

    Finding.Filled filled() {
        Offer offer = Offer.of(now);
        List<Choice> choices = offer.choices();
        Map<Integer, Integer> at = new HashMap<>();
        choices.forEach(c -> at.put(c.id(), at.size()));
        List<Ballot> counting = counting(offer);
        Map<Sector, String> names = names(counting);
        List<Approvals.Ballot> ballots = counting.stream()
                .map(b -> Approvals.Ballot.of(
                        b.points().keySet().stream()
                                .map(id -> at.getOrDefault(id, -1))
                                .collect(Collectors.toSet()),
                        names.getOrDefault(b.sector(), Approvals.NO_SECTOR)))
                .toList();
        String seed = Lots.seed(now);
        var both = BothWays.places(new Approvals(Lots.names(choices), ballots), places.most(), places.rule(), seed);
        return new Finding.Filled(
                places.most(),
                Selected.of(
                        both,
                        places.rule(),
                        places.decidesWire(),
                        seed,
                        choices.stream().map(Choice::id).toList()));
    }

    /** Of those who may vote, from phones and on paper. */
    private List<Ballot> counting(Offer offer) {
        List<Ballot> all = new ArrayList<>(now.state().ballots().values());
        now.state().paper().entered().forEach(sheet -> all.add(sheet.ballot()));
        return all.stream()
                .filter(b -> now.settings().mayVote(b.sector()))
                .map(b -> b.on(offer))
                .filter(b -> !b.points().isEmpty())
                .toList();
    }

    /** By sector the name of its group; nothing if no two groups are large enough: then all weigh the same. */
    private static Map<Sector, String> names(List<Ballot> ballots) {
        Map<Sector, Integer> people = new EnumMap<>(Sector.class);
        ballots.forEach(b -> people.merge(b.sector(), 1, Integer::sum));
        Map<Sector, String> names = new EnumMap<>(Sector.class);
        for (var group : SectorGroups.of(people)) {
            String name = group.sectors().stream().map(Sector::wire).collect(Collectors.joining("+"));
            group.sectors().forEach(sector -> names.put(sector, name));
        }
        return names;
    }
}
