package pl.narada.activity.group;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.group.GroupCommand.*;
import pl.narada.activity.group.GroupEvent.*;
import pl.narada.room.Contribution;
import pl.narada.room.Situation;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Text;

/** What a facilitator may do with the themes of one grouping, seen from how it is now. */
record GroupRules(Situation<GroupSettings, GroupState> now) {

    static Result<List<GroupEvent>> decide(Situation<GroupSettings, GroupState> now, GroupCommand command) {
        var rules = new GroupRules(now);
        return switch (command) {
            case MakeTheme c -> rules.make(c);
            case RenameTheme c -> rules.known(c.theme()).then(theme -> rules.rename(theme, c.name()));
            case MergeThemes c -> rules.merge(c);
            case RemoveTheme c ->
                rules.known(c.theme()).map(theme -> List.of(new ThemeRemoved(c.activity(), theme.id())));
            case ReviveTheme c -> rules.revive(c);
            case Place c -> rules.place(c);
            case PlaceBefore c -> rules.known(c.theme()).then(_ -> rules.placeBefore(c));
        };
    }

    private Result<List<GroupEvent>> make(MakeTheme command) {
        int theme = now.state().last() + 1;
        return Text.line(command.name(), Theme.NAME_LIMIT)
                .then(name -> placed(command.contributions(), theme).map(placed -> {
                    List<GroupEvent> events = new ArrayList<>();
                    events.add(new ThemeNamed(now.id(), theme, name));
                    events.addAll(placed);
                    return events;
                }));
    }

    private Result<List<GroupEvent>> rename(Theme theme, String name) {
        return Text.line(name, Theme.NAME_LIMIT)
                .map(clean ->
                        clean.equals(theme.name()) ? List.of() : List.of(new ThemeNamed(now.id(), theme.id(), clean)));
    }

    /** Merged already is what was wanted. */
    private Result<List<GroupEvent>> merge(MergeThemes command) {
        if (command.theme() == command.into()) return Result.refused(Reason.THEMES_SAME);
        return known(command.into()).then(into -> {
            boolean done = Objects.equals(now.state().merged().get(command.theme()), into.id());
            return done
                    ? Result.ok(List.of())
                    : known(command.theme()).map(theme -> List.of(new ThemesMerged(now.id(), theme.id(), into.id())));
        });
    }

    private Result<List<GroupEvent>> revive(ReviveTheme command) {
        GroupState state = now.state();
        int theme = command.theme();
        if (state.byId().containsKey(theme)) return Result.ok(List.of());
        if (theme < 1 || theme > state.last()) return Result.refused(Reason.THEME_UNKNOWN);
        Integer whereTheyWent = state.countsFor(theme);
        List<Integer> coming = command.contributions().stream()
                .filter(c -> Objects.equals(state.themeOf(c), whereTheyWent))
                .distinct()
                .toList();
        return Text.line(command.name(), Theme.NAME_LIMIT)
                .map(name -> List.of(new ThemeRevived(now.id(), theme, name, coming)));
    }

    private Result<List<GroupEvent>> place(Place command) {
        Integer theme = command.theme();
        boolean known = theme == null || now.state().byId().containsKey(theme);
        return known ? placed(command.contributions(), theme) : Result.refused(Reason.THEME_UNKNOWN);
    }

    private Result<List<GroupEvent>> placed(List<Integer> contributions, @Nullable Integer theme) {
        return placeable(contributions)
                .map(cards -> cards.stream()
                        .filter(c -> !Objects.equals(now.state().themeOf(c), theme))
                        .<GroupEvent>map(c -> new Placed(now.id(), c, theme))
                        .toList());
    }

    /** If they stand so already, nothing happens. */
    private Result<List<GroupEvent>> placeBefore(PlaceBefore command) {
        return placeable(command.contributions()).map(cards -> {
            Integer before = goal(command, cards);
            GroupState state = now.state();
            for (Integer card : cards) state = state.placedBefore(card, command.theme(), before);
            if (state.equals(now.state())) return List.of();
            return cards.stream()
                    .<GroupEvent>map(card -> new PlacedBefore(now.id(), card, command.theme(), before))
                    .toList();
        });
    }

    /** What should stand before one that is moved itself stands before the next one that is not. */
    private @Nullable Integer goal(PlaceBefore command, List<Integer> moved) {
        return now.state().contributionsOf(command.theme()).stream()
                .dropWhile(c -> !c.equals(command.before()))
                .filter(c -> !moved.contains(c))
                .findFirst()
                .orElse(null);
    }

    /** All of them or none. A hidden contribution can't be grouped: it would come back on the wall under its theme. */
    private Result<List<Integer>> placeable(List<Integer> contributions) {
        Set<Integer> placeable = now.visibleContributionsOf(now.settings().source()).stream()
                .map(Contribution::id)
                .collect(Collectors.toCollection(HashSet::new));
        return placeable.containsAll(contributions)
                ? Result.ok(contributions.stream().distinct().toList())
                : Result.refused(Reason.CONTRIBUTION_UNKNOWN);
    }

    private Result<Theme> known(int theme) {
        Theme found = now.state().byId().get(theme);
        return found == null ? Result.refused(Reason.THEME_UNKNOWN) : Result.ok(found);
    }
}
