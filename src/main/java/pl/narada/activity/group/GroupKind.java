package pl.narada.activity.group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.narada.activity.gather.Card;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.group.GroupEvent.*;
import pl.narada.room.ActivityKind;
import pl.narada.room.Actor;
import pl.narada.room.Contribution;
import pl.narada.room.Finding;
import pl.narada.room.Inverse;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Situation;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;

/** The facilitator puts contributions that belong together into themes, which can then be voted on. */
public final class GroupKind implements ActivityKind<GroupSettings, GroupState, GroupCommand, GroupEvent> {

    /** A new grouping takes what was gathered last. */
    public static Optional<GroupSettings> usual(List<PlannedActivity> before) {
        return PlannedActivity.lastOf(before, GatherSettings.class).map(GroupSettings::new);
    }

    @Override
    public String key() {
        return "group";
    }

    @Override
    public Class<GroupSettings> settings() {
        return GroupSettings.class;
    }

    @Override
    public Class<GroupCommand> commandType() {
        return GroupCommand.class;
    }

    @Override
    public Map<String, Class<? extends GroupCommand>> phoneCommands() {
        return Map.of();
    }

    @Override
    public Map<String, Class<? extends GroupEvent>> events() {
        return Map.of(
                "group.theme-named", ThemeNamed.class,
                "group.themes-merged", ThemesMerged.class,
                "group.theme-removed", ThemeRemoved.class,
                "group.theme-revived", ThemeRevived.class,
                "group.placed", Placed.class,
                "group.placed-before", PlacedBefore.class);
    }

    @Override
    public GroupState initial() {
        return GroupState.EMPTY;
    }

    @Override
    public Result<GroupSettings> check(GroupSettings settings, List<PlannedActivity> before) {
        boolean known = before.stream()
                .anyMatch(a -> a.id().equals(settings.source()) && a.settings() instanceof GatherSettings);
        return known ? Result.ok(settings) : Result.refused(Reason.SOURCE_UNKNOWN);
    }

    @Override
    public Result<List<GroupEvent>> decide(
            Situation<GroupSettings, GroupState> now, GroupCommand command, Actor actor) {
        return GroupRules.decide(now, command);
    }

    @Override
    public GroupState apply(GroupState before, GroupEvent event) {
        return switch (event) {
            case ThemeNamed e -> before.with(new Theme(e.theme(), e.name()));
            case ThemesMerged e -> before.merged(e.theme(), e.into());
            case ThemeRemoved e -> before.without(e.theme());
            case ThemeRevived e -> before.revived(new Theme(e.theme(), e.name()), e.contributions());
            case Placed e -> before.moved(List.of(e.contribution()), e.theme());
            case PlacedBefore e -> before.placedBefore(e.contribution(), e.theme(), e.before());
        };
    }

    @Override
    public Optional<Inverse> inverse(Situation<GroupSettings, GroupState> before, GroupEvent event) {
        return Optional.of(GroupInverses.of(before, event));
    }

    @Override
    public Map<String, Object> phone(Situation<GroupSettings, GroupState> now) {
        List<Contribution> all = now.visibleContributionsOf(now.settings().source());
        List<Counted> themes = now.state().themes().stream()
                .map(t -> new Counted(t.id(), t.name(), members(now, all, t).size()))
                .toList();
        int placed = themes.stream().mapToInt(Counted::count).sum();
        return Map.of("themes", themes, "loose", all.size() - placed);
    }

    record Counted(int id, String name, int count) {}

    /** The contributions of this theme that may be seen, as they stand in it. */
    public static List<Contribution> members(
            Situation<GroupSettings, GroupState> now, List<Contribution> all, Theme theme) {
        Map<Integer, Contribution> seen = all.stream().collect(Collectors.toMap(Contribution::id, Function.identity()));
        return now.state().contributionsOf(theme.id()).stream()
                .flatMap(id -> Stream.ofNullable(seen.get(id)))
                .toList();
    }

    @Override
    public StageView stage(Situation<GroupSettings, GroupState> now) {
        Map<String, Object> cards = new LinkedHashMap<>();
        Map<Integer, Integer> people = now.peopleOf(now.settings().source());
        for (Contribution c : now.visibleContributionsOf(now.settings().source())) {
            cards.put("c/" + c.id(), Card.of(c, now.state().themeOf(c.id()), people));
        }
        Map<String, Object> activity = new LinkedHashMap<>(phone(now));
        activity.put("themes", ThemeOnStage.all(now));
        return new StageView(activity, cards);
    }

    @Override
    public List<Finding> findings(Situation<GroupSettings, GroupState> now) {
        List<Contribution> all = now.visibleContributionsOf(now.settings().source());
        Map<Integer, List<Contribution>> similar = now.similarOf(now.settings().source());
        return now.state().themes().stream()
                .<Finding>map(t -> new Finding.ThemeFound(
                        now.id(),
                        t.id(),
                        t.name(),
                        now.settings().source(),
                        members(now, all, t).stream()
                                .flatMap(c ->
                                        Stream.concat(Stream.of(c), similar.getOrDefault(c.id(), List.of()).stream()))
                                .map(Contribution::id)
                                .sorted()
                                .toList()))
                .toList();
    }
}
