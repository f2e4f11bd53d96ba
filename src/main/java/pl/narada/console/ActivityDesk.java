package pl.narada.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.ActivityKinds;
import pl.narada.activity.ConsolePanel;
import pl.narada.activity.Desk;
import pl.narada.i18n.Translations;
import pl.narada.room.ActivityState;
import pl.narada.room.Phase;
import pl.narada.room.Place;
import pl.narada.room.RoomState;
import pl.narada.room.Settings;
import pl.narada.room.Situation;
import pl.narada.room.Status;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.command.FacilitatorCommand.ConcealResult;
import pl.narada.room.command.FacilitatorCommand.OpenActivity;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.shared.ActivityId;

/** The activity that the facilitator looks at: the current one, unless another was chosen in the run of show. */
final class ActivityDesk extends Div {

    private final Desk desk;
    private final Translations words;
    private final H2 prompt = new H2();
    private final Span status = new Span();
    private final Button open = new Button();
    private final Button close = new Button();
    private final Button reveal = new Button();
    private final Button conceal = new Button();
    private final Button prepare = new Button();
    private final TimerTools timer;
    private final Paragraph nothing = new Paragraph();
    private final Div panelPlace = new Div();
    private final Map<ActivityId, ConsolePanel<Settings, ActivityState>> panels = new HashMap<>();
    private @Nullable RoomState room;
    private @Nullable Place chosen;
    private @Nullable ActivityId shown;
    private boolean leads;

    ActivityDesk(Desk desk, Translations words, Clock clock) {
        this.desk = desk;
        this.words = words;
        this.timer = new TimerTools(desk, clock);
        addClassName("activity-desk");
        button(open, "activity.open", this::open);
        button(close, "activity.close", this::close);
        button(reveal, "activity.reveal", this::reveal);
        button(conceal, "activity.conceal", this::conceal);
        button(prepare, "prepare", () -> shownOr(this::prepare));
        prepare.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        reveal.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        status.addClassName("status");
        nothing.setText(getTranslation("console.nothing-here"));
        var tools = new Div(status, open, close, reveal, conceal, prepare);
        tools.addClassName("tools");
        var row = new Div(tools, timer);
        row.addClassName("desk-row");
        add(prompt, row, nothing, panelPlace);
    }

    private void button(Button button, String key, Runnable then) {
        button.setText(getTranslation(key));
        button.addClickListener(_ -> then.run());
    }

    // what a key asks for is done only where its button stands

    void open() {
        if (open.isVisible()) shownOr(id -> desk.ask(new OpenActivity(id)));
    }

    void close() {
        if (close.isVisible()) shownOr(id -> desk.ask(new CloseActivity(id)));
    }

    void reveal() {
        if (reveal.isVisible()) shownOr(id -> desk.ask(new RevealResult(id)));
    }

    void conceal() {
        if (conceal.isVisible()) shownOr(id -> desk.ask(new ConcealResult(id)));
    }

    private void prepare(ActivityId id) {
        if (room == null) return;
        RoomState now = room;
        now.agenda().activity(id).ifPresent(planned -> new Preparation(now, planned, desk, words).open());
    }

    private void shownOr(Consumer<ActivityId> then) {
        if (shown != null) then.accept(shown);
    }

    @Nullable
    Place chosen() {
        return chosen;
    }

    void choose(Place place) {
        chosen = place;
        if (room != null) show(room, leads);
    }

    /** {@code leads}: whether whoever sits here may open, close and reveal. */
    void show(RoomState now, boolean leads) {
        this.leads = leads;
        boolean moved = room == null || !Objects.equals(room.place(), now.place());
        room = now;
        if (moved) chosen = now.place() == null ? now.next().orElse(null) : now.place();
        Optional<Situation<Settings, ActivityState>> situation =
                Optional.ofNullable(chosen).map(Place::activity).flatMap(now::situation);
        nothing.setVisible(situation.isEmpty());
        panelPlace.setVisible(situation.isPresent());
        prompt.setText(situation.map(s -> s.plan().prompt()).orElse(""));
        situation.ifPresentOrElse(this::show, this::showNothing);
        timer.show(now, shown, leads);
    }

    private void showNothing() {
        shown = null;
        for (var hidden : new Button[] {open, close, reveal, conceal, prepare}) hidden.setVisible(false);
        status.setText("");
        panelPlace.removeAll();
    }

    private void show(Situation<Settings, ActivityState> now) {
        var screens = ActivityKinds.screensFor(now.settings());
        boolean live = now.room().phase() == Phase.LIVE && leads;
        boolean takes = screens.kind().revealable()
                || ActivityKinds.all().of(now.settings()).takesPart(now.settings());
        Status state = now.run().status();
        status.setVisible(takes);
        status.setText(getTranslation("status." + state.wire()));
        status.setClassName("status status-" + state.wire());
        open.setVisible(live && takes && state != Status.OPEN);
        close.setVisible(live && takes && state == Status.OPEN);
        reveal.setVisible(live && screens.kind().revealable() && !now.run().revealed() && state != Status.READY);
        conceal.setVisible(live && now.run().revealed());
        prepare.setVisible(now.room().phase() == Phase.LIVE
                && state == Status.READY
                && !now.id().equals(now.room().currentActivity().orElse(null)));
        ConsolePanel<Settings, ActivityState> panel = panels.computeIfAbsent(now.id(), _ -> panelFor(now.settings()));
        if (!now.id().equals(shown)) {
            panelPlace.removeAll();
            panelPlace.add(panel.component());
            // what was scrolled to belongs to the activity before
            if (shown != null) getElement().executeJs("window.scrollTo(0, 0)");
            shown = now.id();
        }
        panel.show(now);
    }

    /** Settings and state of one activity come from one kind, so its panel may be given them without their types. */
    @SuppressWarnings("unchecked")
    private ConsolePanel<Settings, ActivityState> panelFor(Settings settings) {
        return (ConsolePanel<Settings, ActivityState>)
                ActivityKinds.screensFor(settings).panel().apply(desk);
    }
}
