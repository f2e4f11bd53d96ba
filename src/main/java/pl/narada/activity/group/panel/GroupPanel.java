package pl.narada.activity.group.panel;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.ConsolePanel;
import pl.narada.activity.Desk;
import pl.narada.activity.group.GroupCommand.*;
import pl.narada.activity.group.GroupEvent.ThemesMerged;
import pl.narada.activity.group.GroupSettings;
import pl.narada.activity.group.GroupState;
import pl.narada.activity.group.Theme;
import pl.narada.room.Contribution;
import pl.narada.room.Situation;
import pl.narada.room.Step;
import pl.narada.room.command.FacilitatorCommand.Undo;
import pl.narada.shared.ActivityId;
import pl.narada.ui.Confirm;

/** The theme board, and what becomes of the wishes that are made on it. */
public final class GroupPanel implements ConsolePanel<GroupSettings, GroupState> {

    /** No step has this number. */
    private static final long NEVER = -1;

    private final Desk desk;
    private final ThemeBoard board = new ThemeBoard(this::grant);
    private final Suggestions suggestions = new Suggestions();
    private @Nullable Situation<GroupSettings, GroupState> now;
    private List<Contribution> visible = List.of();

    public GroupPanel(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Component component() {
        return board;
    }

    /** Most of what goes on in a room is not about its themes. */
    @Override
    public void show(Situation<GroupSettings, GroupState> now) {
        List<Contribution> seen = now.visibleContributionsOf(now.settings().source());
        boolean same = this.now != null && this.now.state().equals(now.state()) && seen.equals(visible);
        this.now = now;
        visible = seen;
        if (!same) show(now.state());
    }

    private void show(GroupState state) {
        suggestions.follow(visible, state);
        List<BoardPicture.ThemeName> themes = state.themes().stream()
                .map(t -> new BoardPicture.ThemeName(t.id(), t.name()))
                .toList();
        List<BoardPicture.Card> cards = standing(state).stream()
                .map(c -> new BoardPicture.Card(c.id(), c.text(), state.themeOf(c.id()), suggestions.themeLike(c.id())))
                .toList();
        board.show(new BoardPicture(themes, cards, suggestions.theme(), Theme.NAME_LIMIT, 0, List.of()));
    }

    /** First what has no theme, then theme by theme, each as it stands. */
    private List<Contribution> standing(GroupState state) {
        Map<Integer, Contribution> seen =
                visible.stream().collect(Collectors.toMap(Contribution::id, Function.identity()));
        Stream<Contribution> loose = visible.stream().filter(c -> state.themeOf(c.id()) == null);
        Stream<Contribution> placed = state.themes().stream()
                .flatMap(theme -> state.contributionsOf(theme.id()).stream())
                .flatMap(id -> Stream.ofNullable(seen.get(id)));
        return Stream.concat(loose, placed).toList();
    }

    private boolean grant(Wish wish) {
        Situation<GroupSettings, GroupState> here = Objects.requireNonNull(now);
        ActivityId id = here.id();
        return switch (wish) {
            case Wish.Make(String name, List<Integer> cards) -> desk.ask(new MakeTheme(id, name, cards));
            case Wish.Place(List<Integer> cards, Integer theme) -> desk.ask(new Place(id, cards, theme));
            case Wish.Order(List<Integer> cards, int theme, Integer before) ->
                desk.ask(new PlaceBefore(id, cards, theme, before));
            case Wish.Rename(int theme, String name) -> desk.ask(new RenameTheme(id, theme, name));
            case Wish.Merge(int theme, int into) -> desk.ask(new MergeThemes(id, theme, into));
            case Wish.Unmerge(int theme) -> desk.ask(new Undo(merging(here, theme)));
            case Wish.Remove(int theme) -> remove(here, theme);
            case Wish.Dismiss(List<Integer> cards) -> {
                suggestions.dismiss(cards);
                show(here.state());
                yield true;
            }
        };
    }

    /** The step by which this theme was merged; one that nobody ever did, if nobody did it: then it is too late. */
    private static long merging(Situation<GroupSettings, GroupState> here, int theme) {
        return here.room().steps().newestFirst().stream()
                .filter(step -> !step.isUndone())
                .filter(step -> step.events().stream()
                        .anyMatch(event -> event instanceof ThemesMerged(ActivityId in, int merged, int _)
                                && in.equals(here.id())
                                && merged == theme))
                .findFirst()
                .map(Step::version)
                .orElse(NEVER);
    }

    /** Only a theme with contributions in it is worth a question. */
    private boolean remove(Situation<GroupSettings, GroupState> here, int theme) {
        var command = new RemoveTheme(here.id(), theme);
        boolean empty =
                visible.stream().noneMatch(c -> Objects.equals(here.state().themeOf(c.id()), theme));
        if (empty) return desk.ask(command);
        Confirm.ask(board, "group.remove-confirm", () -> desk.ask(command));
        return true;
    }
}
