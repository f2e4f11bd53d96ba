package pl.narada.outcome;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.narada.deliberation.SectorGroups;
import pl.narada.outcome.told.*;
import pl.narada.shared.Sector;

/** What people said, asked and answered in words; of whom no more than a group large enough to hide in. */
record VoiceReader(Findings found, List<SectorGroups.Group> groups) {

    /** All voices by the activity in which they were said. */
    Map<Integer, List<Voice>> voices() {
        return found.all(SaidLine.Voice.class).stream()
                .sorted(Comparator.comparingInt(SaidLine.Voice::number))
                .map(v -> voice(v))
                .collect(Collectors.groupingBy(Voice::activity));
    }

    private Voice voice(SaidLine.Voice line) {
        Map<Sector, Integer> supporters = new EnumMap<>(Sector.class);
        found.all(SaidLine.Supporters.class).stream()
                .filter(s -> s.activity() == line.activity() && s.voice() == line.number())
                .forEach(s -> supporters.put(s.sector(), s.supporters()));
        return new Voice(
                line.activity(),
                line.number(),
                line.noun(),
                line.text(),
                groupOf(line.sector()),
                line.mergedInto(),
                line.onBehalf(),
                line.doneWhen(),
                Sector.total(supporters),
                groups.stream()
                        .map(g -> new GroupCount(g.sectors(), g.sum(supporters)))
                        .filter(count -> count.people() > 0)
                        .toList());
    }

    /** What most people wanted to know first, as in the queue. */
    List<Question> questions(int activity) {
        return found.all(SaidLine.Question.class).stream()
                .filter(q -> q.activity() == activity)
                .sorted(Comparator.comparingInt(SaidLine.Question::support)
                        .reversed()
                        .thenComparingInt(SaidLine.Question::number))
                .map(q -> new Question(
                        q.number(), q.text(), groupOf(q.sector()), q.support(), q.answered(), q.onBehalf()))
                .toList();
    }

    /** What most people spoke of first. */
    List<Phrase> phrases(int activity) {
        return found.all(SaidLine.Phrase.class).stream()
                .filter(p -> p.activity() == activity)
                .sorted(Comparator.comparingInt(SaidLine.Phrase::position))
                .map(p -> new Phrase(p.text(), p.people()))
                .toList();
    }

    private List<Sector> groupOf(Sector sector) {
        return groups.stream()
                .map(SectorGroups.Group::sectors)
                .filter(sectors -> sectors.contains(sector))
                .findFirst()
                .orElse(List.of());
    }

    List<Theme> themes(int activity, Map<Integer, List<Voice>> voices) {
        return found.all(SaidLine.Theme.class).stream()
                .filter(t -> t.activity() == activity)
                .sorted(Comparator.comparingInt(SaidLine.Theme::number))
                .map(t -> new Theme(t.number(), t.name(), voicesIn(t, voices)))
                .toList();
    }

    private List<Voice> voicesIn(SaidLine.Theme theme, Map<Integer, List<Voice>> voices) {
        return found.all(SaidLine.ThemeVoice.class).stream()
                .filter(m -> m.activity() == theme.activity() && m.theme() == theme.number())
                .flatMap(m -> voices.getOrDefault(m.voiceActivity(), List.of()).stream()
                        .filter(v -> v.number() == m.voice()))
                .toList();
    }

    /** Like the counts of a rating, only once it was revealed or the workshop is over: until then they may still come. */
    List<Answer> answers(int activity) {
        if (found.all(ConsentLine.Proposal.class).stream().anyMatch(p -> p.activity() == activity)) return List.of();
        boolean told = found.complete()
                || found.all(RatingLine.RatingRound.class).stream()
                        .anyMatch(r -> r.activity() == activity && r.revealed());
        return found.all(SaidLine.Answer.class).stream()
                .filter(a -> told && a.activity() == activity)
                .sorted(Comparator.comparingInt(SaidLine.Answer::position))
                .map(a -> new Answer(a.prompt(), a.text(), sectors(a.sectors())))
                .toList();
    }

    private static List<Sector> sectors(String named) {
        return Stream.of(named.split(","))
                .filter(name -> !name.isEmpty())
                .map(Sector::valueOf)
                .toList();
    }
}
