package pl.narada.outcome;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pl.narada.deliberation.SectorGroups;
import pl.narada.outcome.OutcomeView.ProfileCount;
import pl.narada.outcome.told.*;
import pl.narada.room.When;
import pl.narada.shared.Sector;

/** Puts the rows of an outcome together again, leaving out what would expose somebody. */
record OutcomeReader(Findings found) {

    OutcomeView read(Instant recordedAt) {
        Map<Sector, Integer> people = new EnumMap<>(Sector.class);
        List<PeopleLine.People> lines = found.all(PeopleLine.People.class);
        lines.forEach(line -> people.put(line.sector(), line.people()));
        List<SectorGroups.Group> groups = SectorGroups.of(people);
        var said = new VoiceReader(found, groups);
        Map<Integer, List<Voice>> voices = said.voices();
        List<ActivityOutcome> activities = found.all(Line.Activity.class).stream()
                .sorted(Comparator.comparingInt(Line.Activity::position))
                .map(line -> activity(line, voices, said))
                .filter(a -> !a.isEmpty())
                .toList();
        int all = Sector.total(people);
        return new OutcomeView(
                found.complete(),
                recordedAt,
                all,
                lines.stream().mapToInt(PeopleLine.People::withoutPhone).sum(),
                Turnouts.counts(groups),
                outside(),
                profiles(all),
                activities);
    }

    private List<WhenCount> outside() {
        return found.all(PeopleLine.OutsidePeople.class).stream()
                .map(line -> new WhenCount(line.doneWhen(), line.people()))
                .sorted(Comparator.comparing(WhenCount::when))
                .toList();
    }

    /** Voices where there are some, people otherwise. */
    private List<WhenCount> phases(int activity, List<Voice> voices) {
        Map<When, Integer> counts = new EnumMap<>(When.class);
        voices.forEach(v -> counts.merge(v.when(), 1, Integer::sum));
        if (voices.isEmpty()) {
            found.all(PeopleLine.AnsweredWhen.class).stream()
                    .filter(line -> line.activity() == activity)
                    .forEach(line -> counts.put(line.doneWhen(), line.people()));
        }
        if (counts.keySet().stream().allMatch(When.DURING::equals)) return List.of();
        return counts.entrySet().stream()
                .map(count -> new WhenCount(count.getKey(), count.getValue()))
                .toList();
    }

    /** By question; few people who share an answer could be recognised by it, so they stand with the others. */
    private List<ProfileCount> profiles(int all) {
        List<ProfileCount> counts = new ArrayList<>();
        found.all(PeopleLine.Profile.class).stream()
                .map(PeopleLine.Profile::question)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(question -> {
                    List<PeopleLine.Profile> shown = found.all(PeopleLine.Profile.class).stream()
                            .filter(line -> line.question().equals(question))
                            .filter(line -> line.people() >= SectorGroups.threshold())
                            .sorted(Comparator.comparingInt(PeopleLine.Profile::people)
                                    .reversed()
                                    .thenComparing(PeopleLine.Profile::answer))
                            .toList();
                    shown.forEach(line -> counts.add(new ProfileCount(question, line.answer(), line.people())));
                    int others = all
                            - shown.stream()
                                    .mapToInt(PeopleLine.Profile::people)
                                    .sum();
                    if (others > 0) counts.add(new ProfileCount(question, "", others));
                });
        return counts;
    }

    private ActivityOutcome activity(Line.Activity line, Map<Integer, List<Voice>> voices, VoiceReader said) {
        int id = line.activity();
        var turnouts = new Turnouts(found);
        var ballots = new BallotReader(found, turnouts);
        var origins = new OriginReader(found);
        List<Decision> decisions = found.all(AgreedLine.Decision.class).stream()
                .filter(d -> d.activity() == id)
                .map(d -> new Decision(d.number(), d.text(), origins.of(id, d.number())))
                .sorted(Comparator.comparingInt(Decision::number))
                .toList();
        List<ActionItem> actions = found.all(AgreedLine.ActionItem.class).stream()
                .filter(a -> a.activity() == id)
                .map(a -> new ActionItem(a.number(), a.text(), a.who(), a.until(), origins.of(id, a.number())))
                .sorted(Comparator.comparingInt(ActionItem::number))
                .toList();
        String summary = found.all(AgreedLine.Summary.class).stream()
                .filter(s -> s.activity() == id)
                .map(AgreedLine.Summary::text)
                .findFirst()
                .orElse(null);
        return new ActivityOutcome(
                id,
                line.kind(),
                line.block(),
                line.prompt(),
                origins.source(id),
                phases(id, voices.getOrDefault(id, List.of())),
                voices.getOrDefault(id, List.of()),
                said.questions(id),
                said.phrases(id),
                said.themes(id, voices),
                ballots.ballot(id),
                new RatingReader(found, turnouts).ratings(id),
                new StanceReader(found, turnouts).opinions(id),
                new RankingReader(found, turnouts).ranking(id),
                new Comparisons(found, turnouts).comparison(id),
                new ProposalReader(found, turnouts).proposal(id),
                new TwoWaysReader(found, turnouts, ballots).twoWays(id),
                said.answers(id),
                new CardReader(found).cards(id),
                summary,
                decisions,
                actions);
    }
}
