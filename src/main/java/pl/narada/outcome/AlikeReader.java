package pl.narada.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.statements.Alike;
import pl.narada.deliberation.statements.AlikeTold;
import pl.narada.deliberation.statements.Statement;
import pl.narada.outcome.told.OpinionGroups;
import pl.narada.outcome.told.OpinionGroups.OpinionGroup;
import pl.narada.outcome.told.OpinionGroups.SharedStatement;
import pl.narada.outcome.told.OpinionGroups.TypicalStatement;
import pl.narada.room.Finding.AlikeFound;

/** Who answers statements alike: to rows, and from them what may be told. */
record AlikeReader(Findings found, Turnouts turnouts) {

    static List<Line> lines(AlikeFound found) {
        int activity = found.activity().value();
        Alike alike = found.groups();
        List<Line> lines = new ArrayList<>();
        lines.add(new OpinionLine.Alike(activity, found.seed(), alike.people(), alike.silhouette()));
        int groups = alike.sizes().size();
        for (int g = 0; g < groups; g++)
            lines.add(new OpinionLine.AlikeGroup(activity, g + 1, alike.sizes().get(g)));
        for (int row = 0; row < alike.rows().size(); row++) {
            int choice = found.choices().get(row);
            List<Stances> said = alike.said(row).toList();
            for (int g = 0; g < said.size(); g++)
                if (said.get(g).n() > 0)
                    lines.add(new OpinionLine.AlikeAnswer(activity, choice, (g + 1) % said.size(), said.get(g)));
        }
        return lines;
    }

    @Nullable
    OpinionGroups alike(int activity) {
        return found.all(OpinionLine.Alike.class).stream()
                .filter(a -> a.activity() == activity)
                .findFirst()
                .map(this::told)
                .orElse(null);
    }

    private OpinionGroups told(OpinionLine.Alike line) {
        List<Integer> sizes = found.all(OpinionLine.AlikeGroup.class).stream()
                .filter(g -> g.activity() == line.activity())
                .sorted(Comparator.comparingInt(OpinionLine.AlikeGroup::number))
                .map(OpinionLine.AlikeGroup::people)
                .toList();
        if (sizes.isEmpty()) return new OpinionGroups(line.people(), line.seed(), List.of(), List.of());
        List<Line.Choice> choices = turnouts.choices(line.activity())
                .sorted(Comparator.comparingInt(Line.Choice::choice))
                .toList();
        Map<Integer, Map<Integer, Stances>> said = found.all(OpinionLine.AlikeAnswer.class).stream()
                .filter(a -> a.activity() == line.activity())
                .collect(Collectors.groupingBy(
                        OpinionLine.AlikeAnswer::choice,
                        Collectors.toMap(OpinionLine.AlikeAnswer::number, OpinionLine.AlikeAnswer::stances)));
        List<Statement> rows = choices.stream()
                .map(c -> row(said.getOrDefault(c.choice(), Map.of()), sizes.size()))
                .toList();
        var told = AlikeTold.of(new Alike(line.people(), line.silhouette(), sizes, rows));
        return new OpinionGroups(
                line.people(),
                line.seed(),
                IntStream.range(0, sizes.size())
                        .mapToObj(g -> group(g, told.groups().get(g), choices))
                        .toList(),
                told.shared().stream()
                        .map(s -> new SharedStatement(
                                choices.get(s.statement()).choice(),
                                choices.get(s.statement()).label(),
                                s.least()))
                        .toList());
    }

    private static Statement row(Map<Integer, Stances> said, int groups) {
        return new Statement(
                IntStream.rangeClosed(1, groups)
                        .mapToObj(g -> said.getOrDefault(g, Stances.NONE))
                        .toList(),
                said.getOrDefault(0, Stances.NONE));
    }

    private static OpinionGroup group(int number, AlikeTold.Group group, List<Line.Choice> choices) {
        return new OpinionGroup(
                AlikeTold.name(number),
                group.people(),
                group.typical().stream()
                        .map(t -> new TypicalStatement(
                                choices.get(t.statement()).choice(),
                                choices.get(t.statement()).label(),
                                t.stance(),
                                t.share(),
                                t.others()))
                        .toList());
    }
}
