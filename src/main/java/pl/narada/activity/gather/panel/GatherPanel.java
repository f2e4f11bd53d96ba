package pl.narada.activity.gather.panel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.ConsolePanel;
import pl.narada.activity.Desk;
import pl.narada.activity.EntryForm;
import pl.narada.activity.ViewChoice;
import pl.narada.activity.Waiting;
import pl.narada.activity.gather.GatherCommand.Enter;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.activity.gather.GatherCommand.Restore;
import pl.narada.activity.gather.GatherCommand.ShowPhrases;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.gather.GatherState;
import pl.narada.activity.gather.Noun;
import pl.narada.activity.gather.panel.Line.Voice;
import pl.narada.room.Author;
import pl.narada.room.Contribution;
import pl.narada.room.Situation;
import pl.narada.room.When;
import pl.narada.shared.ParticipantId;
import pl.narada.ui.Buttons;
import pl.narada.ui.KeyedList;
import pl.narada.ui.Steady;

/** The live feed: the newest first, narrowed to what this facilitator looks for. */
public final class GatherPanel implements ConsolePanel<GatherSettings, GatherState> {

    /** More rows than these are slow to come and nobody reads them while running a meeting; the search looks through all. */
    private static final int ROWS = 50;

    private final Desk desk;
    private final Div panel = new Div();
    private final Paragraph count = new Paragraph();
    private final EntryForm entry;
    private final Waiting waiting;
    private final ViewChoice<WallView> view;
    private final FeedTools tools = new FeedTools(this::lookAnew);
    private final Div nothing = new Div();
    private final KeyedList<Line> feed = new KeyedList<>(Line::id, this::row);
    private final Steady steady = new Steady("gather.show-new", this::refresh, feed);
    private final Button older = new Button();
    private int most = ROWS;
    private final Resemblance resemblance = new Resemblance();
    private Themes themes = new Themes(Map.of());
    private Map<Integer, List<Voice>> merged = Map.of();
    private Map<Integer, Integer> people = Map.of();
    private @Nullable Situation<GatherSettings, GatherState> now;

    public GatherPanel(Desk desk) {
        this.desk = desk;
        this.waiting = new Waiting(desk);
        this.entry = new EntryForm(
                desk, panel.getTranslation("gather.enter.words"), panel.getTranslation("gather.enter"), Enter::new);
        this.view = new ViewChoice<>(
                WallView.values(),
                WallView::wire,
                (activity, wanted) -> desk.ask(new ShowPhrases(activity, wanted == WallView.PHRASES)));
        count.addClassName("count");
        nothing.addClassName("nothing-found");
        nothing.add(new Paragraph(panel.getTranslation("gather.nothing-found")));
        nothing.add(Buttons.small(panel, "gather.clear-filters", tools::clear));
        feed.addClassName("feed");
        var others = new Details(panel.getTranslation("gather.enter.title"), entry);
        older.addClassName("older");
        older.addClickListener(_ -> showOlder());
        panel.add(count, view, waiting, others, tools, nothing, steady, older);
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(Situation<GatherSettings, GatherState> now) {
        this.now = now;
        themes = Themes.of(now);
        merged = now.state()
                .all()
                .filter(c -> now.state().rootOf(c.id()) != c.id())
                .collect(groupingBy(c -> now.state().rootOf(c.id()), mapping(this::voice, toList())));
        people = now.state().people();
        resemblance.follow(now.state().contributions().stream());
        view.setVisible(now.settings().noun() != Noun.WORD);
        view.show(now.id(), WallView.of(now.state().phrases()));
        entry.show(now);
        tools.offer(themes.names());
        tools.offerPhases(now.state().all().anyMatch(c -> voice(c).when() == When.BEFORE));
        refresh();
    }

    /** Whoever looks for something else wants to see it at once. */
    private void lookAnew() {
        steady.moveNow();
    }

    private void refresh() {
        if (now == null) return;
        FeedFilter filter = tools.filter();
        List<Line> lines = new ArrayList<>();
        int found = 0;
        for (Contribution c : now.state().all().toList()) {
            boolean let = now.state().rootOf(c.id()) == c.id() && filter.lets(line(c));
            if (let) found++;
            // what somebody is correcting stays, whatever happens to it meanwhile
            if (let || isBeingEdited(c.id())) lines.add(line(c));
        }
        int all = now.state().contributions().size();
        count.setText(filter.isOn() ? counted(found, all) : counted(now));
        nothing.setVisible(filter.isOn() && found == 0);
        show(lines.reversed());
    }

    /** While somebody is about to press a row, no new one pushes it away. */
    private void show(List<Line> lines) {
        boolean held = steady.isHeld();
        List<Line> seen = held ? feed.asShown(lines) : newest(lines);
        long waits = held
                ? lines.stream().takeWhile(line -> feed.row(line.id()) == null).count()
                : 0;
        steady.waits(waits == 0 ? "" : panel.getTranslation("gather.new", "n", waits));
        feed.show(seen);
        long unseen = lines.size() - seen.size() - waits;
        older.setVisible(unseen > 0);
        older.setText(panel.getTranslation("gather.older", "n", unseen));
        if (!held) waiting.show(held());
    }

    private List<Line> newest(List<Line> lines) {
        if (lines.size() <= most) return lines;
        return IntStream.range(0, lines.size())
                .filter(i -> i < most || isBeingEdited(lines.get(i).id()))
                .mapToObj(lines::get)
                .toList();
    }

    private void showOlder() {
        most += 4 * ROWS;
        lookAnew();
    }

    private List<Waiting.Item> held() {
        return now().state()
                .all()
                .map(c -> new Waiting.Item(
                        c.text(), c.hidden(), c.held(), new Restore(now().id(), c.id()), new Hide(now().id(), c.id())))
                .toList();
    }

    private String counted(int found, int all) {
        return panel.getTranslation("gather.found", "n", found, "of", all);
    }

    private String counted(Situation<GatherSettings, GatherState> now) {
        String noun = now.settings().noun().wire();
        return panel.getTranslation("gather.count." + noun, "n", now.state().visible());
    }

    private boolean isBeingEdited(int id) {
        return feed.row(id) instanceof FeedRow row && row.isBeingEdited();
    }

    private Line line(Contribution c) {
        GatherState state = now().state();
        return new Line(
                now().id(),
                voice(c),
                state.flagged().contains(c.id()),
                Objects.equals(c.id(), state.pinned()),
                people.getOrDefault(c.id(), 1),
                resemblance.to(c.id()),
                merged.getOrDefault(c.id(), List.of()),
                themes.of(c.id()));
    }

    private Voice voice(Contribution c) {
        boolean muted = c.author() instanceof Author.Participant(ParticipantId who)
                && now().room().watch().muted().contains(who);
        return new Voice(c, c.sectorIn(now().room()), now().room().outside().said(now().id(), c.id()), muted);
    }

    private Situation<GatherSettings, GatherState> now() {
        return Objects.requireNonNull(now);
    }

    private Component row(Line line) {
        return new FeedRow(line, desk, this::visible, this::refresh);
    }

    private List<Contribution> visible() {
        return now().state().contributions().stream().filter(c -> !c.hidden()).toList();
    }
}
