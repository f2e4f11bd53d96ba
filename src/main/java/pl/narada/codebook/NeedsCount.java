package pl.narada.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.narada.codebook.CountedNeeds.Best;
import pl.narada.codebook.CountedNeeds.Row;
import pl.narada.codebook.CountedNeeds.Support;
import pl.narada.codebook.CountedNeeds.ThemeOfIt;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.SectorGroups.Group;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.outcome.Diagnosis.Choice;
import pl.narada.outcome.Diagnosis.Voice;
import pl.narada.outcome.Diagnosis.Vote;
import pl.narada.outcome.FindingRef;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Sector;

/** Counts what was said and voted at these workshops by category. */
record NeedsCount(List<Coded> workshops) {

    /** A voice with what it is about. */
    private record Said(Voice voice, Coding coding) {}

    /** A choice of a vote. */
    private record Voted(Coded workshop, Vote vote, Choice choice) {

        int supporters() {
            return Sector.total(choice.supporters());
        }

        boolean isTheme() {
            return workshop.isGrouping(vote.source());
        }

        Best told() {
            var kind = isTheme() ? FindingRef.Kind.THEME : FindingRef.Kind.VOICE;
            var what = new FindingRef(workshop.diagnosis().workshop(), kind, vote.source(), choice.number());
            return new Best(what, choice.label(), vote.activity(), supporters(), Sector.total(vote.voters()));
        }
    }

    CountedNeeds count() {
        List<Said> said = workshops.stream().flatMap(NeedsCount::said).toList();
        List<Said> coded = said.stream().filter(s -> !s.coding().isEmpty()).toList();
        List<Row> rows = Arrays.stream(NeedCategory.values())
                .map(category -> row(category, coded))
                .filter(row -> row.voices() > 0 || !row.themes().isEmpty() || row.support() != null)
                .sorted(Comparator.comparingInt(Row::voices).reversed().thenComparing(Row::category))
                .toList();
        return new CountedNeeds(
                workshops.stream().map(w -> w.diagnosis().workshop()).toList(),
                workshops.stream()
                        .mapToInt(w -> Sector.total(w.diagnosis().people()))
                        .sum(),
                said.size(),
                coded.size(),
                rows);
    }

    private static Stream<Said> said(Coded workshop) {
        return workshop.diagnosis().voices().stream()
                .map(voice -> new Said(voice, workshop.ofVoice(voice.activity(), voice.number())));
    }

    private Row row(NeedCategory category, List<Said> coded) {
        List<Voice> about = coded.stream()
                .filter(s -> s.coding().has(category))
                .map(Said::voice)
                .toList();
        int needs = (int) about.stream().filter(Voice::isNeed).count();
        int supports = about.stream().mapToInt(Voice::supporters).sum();
        return new Row(
                category,
                needs,
                about.size() - needs,
                supports,
                workshops.stream().flatMap(w -> themes(category, w)).toList(),
                support(category).orElse(null));
    }

    private static Stream<ThemeOfIt> themes(NeedCategory category, Coded workshop) {
        return workshop.diagnosis().themes().stream()
                .filter(t -> workshop.ofTheme(t.activity(), t.number()).has(category))
                .map(t -> new ThemeOfIt(
                        new FindingRef(
                                workshop.diagnosis().workshop(), FindingRef.Kind.THEME, t.activity(), t.number()),
                        t.name(),
                        t.members().size()));
    }

    private Optional<Support> support(NeedCategory category) {
        List<Voted> best =
                workshops.stream().flatMap(w -> best(category, w).stream()).toList();
        if (best.isEmpty()) return Optional.empty();
        List<List<Group>> told = new ArrayList<>();
        best.forEach(
                b -> told.add(Publishable.groups(b.vote().voters(), b.choice().supporters())));
        List<Group> groups = SectorGroups.joined(told);
        List<Integer> people = groups.stream()
                .map(group -> IntStream.range(0, best.size())
                        // who may not be told by sectors in their own workshop may not be here
                        .filter(i -> !told.get(i).isEmpty())
                        .map(i -> group.sum(best.get(i).choice().supporters()))
                        .sum())
                .toList();
        return Optional.of(new Support(
                best.stream().mapToInt(Voted::supporters).sum(),
                best.stream().mapToInt(b -> Sector.total(b.vote().voters())).sum(),
                best.stream().map(Voted::told).toList(),
                groups,
                people));
    }

    /** What most people voted for; themes before what was voted on without grouping, where people have other choices. */
    private static Optional<Voted> best(NeedCategory category, Coded workshop) {
        return workshop.diagnosis().votes().stream()
                .filter(vote -> Sector.total(vote.voters()) > 0)
                .flatMap(vote -> vote.choices().stream()
                        .filter(c ->
                                workshop.ofChoice(vote.source(), c.number()).has(category))
                        .map(c -> new Voted(workshop, vote, c)))
                .max(Comparator.comparing(Voted::isTheme).thenComparingInt(Voted::supporters));
    }
}
