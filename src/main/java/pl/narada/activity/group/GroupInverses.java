package pl.narada.activity.group;

import org.jspecify.annotations.Nullable;
import pl.narada.activity.group.GroupCommand.*;
import pl.narada.activity.group.GroupEvent.*;
import pl.narada.room.Contribution;
import pl.narada.room.Inverse;
import pl.narada.room.Situation;

/** How each step on the theme board is taken back. */
final class GroupInverses {

    private GroupInverses() {}

    static Inverse of(Situation<GroupSettings, GroupState> before, GroupEvent event) {
        return switch (event) {
            case ThemeNamed(var id, int theme, String name) -> {
                Theme was = before.state().byId().get(theme);
                yield was == null
                        ? ofTheme(before, theme, name, new RemoveTheme(id, theme))
                        : ofTheme(before, theme, name, new RenameTheme(id, theme, was.name()));
            }
            case ThemesMerged e -> revival(before, e.theme());
            case ThemeRemoved e -> revival(before, e.theme());
            case ThemeRevived e -> {
                Integer into = before.state().countsFor(e.theme());
                yield ofTheme(
                        before,
                        e.theme(),
                        e.name(),
                        into == null
                                ? new RemoveTheme(e.activity(), e.theme())
                                : new MergeThemes(e.activity(), e.theme(), into));
            }
            case Placed e -> ofPlace(before, e.contribution(), e.theme());
            case PlacedBefore e -> ofPlace(before, e.contribution(), e.theme());
        };
    }

    /** Where an order was made by hand, back to where it stood; otherwise it finds its place by itself. */
    private static Inverse ofPlace(
            Situation<GroupSettings, GroupState> before, int contribution, @Nullable Integer now) {
        GroupState state = before.state();
        Integer was = state.themeOf(contribution);
        boolean toItsPlace = was != null && (was.equals(now) || state.isOrdered(was));
        GroupCommand back = was != null && toItsPlace
                ? new PlaceBefore(before.id(), contribution, was, state.after(contribution))
                : new Place(before.id(), contribution, was);
        return new Inverse("a%d/c%d".formatted(before.id().value(), contribution), text(before, contribution), back);
    }

    private static Inverse revival(Situation<GroupSettings, GroupState> before, int number) {
        Theme theme = before.state().byId().get(number);
        // the rules let only a theme that is there be merged or removed
        String name = theme == null ? "" : theme.name();
        var revive = new ReviveTheme(before.id(), number, name, before.state().contributionsOf(number));
        return ofTheme(before, number, name, revive);
    }

    private static Inverse ofTheme(
            Situation<GroupSettings, GroupState> before, int theme, String name, GroupCommand command) {
        return new Inverse("a%d/t%d".formatted(before.id().value(), theme), name, command);
    }

    private static String text(Situation<GroupSettings, GroupState> before, int contribution) {
        return before.visibleContributionsOf(before.settings().source()).stream()
                .filter(c -> c.id() == contribution)
                .map(Contribution::text)
                .findFirst()
                .orElse("");
    }
}
