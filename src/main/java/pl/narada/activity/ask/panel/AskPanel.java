package pl.narada.activity.ask.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.ConsolePanel;
import pl.narada.activity.Desk;
import pl.narada.activity.EntryForm;
import pl.narada.activity.Waiting;
import pl.narada.activity.ask.AskCommand.Enter;
import pl.narada.activity.ask.AskCommand.Hide;
import pl.narada.activity.ask.AskCommand.Restore;
import pl.narada.activity.ask.AskCommand.TakeUp;
import pl.narada.activity.ask.AskSettings;
import pl.narada.activity.ask.AskState;
import pl.narada.activity.ask.Question;
import pl.narada.activity.ask.panel.Line.Place;
import pl.narada.deliberation.Folded;
import pl.narada.room.Situation;
import pl.narada.ui.Buttons;
import pl.narada.ui.SearchField;
import pl.narada.ui.Steady;

/** The queue: what is being answered, the one button for the next one, and below what waits and what is done with. */
public final class AskPanel implements ConsolePanel<AskSettings, AskState> {

    private final Desk desk;
    private final Div panel = new Div();
    private final Paragraph count = new Paragraph();
    private final Button next = new Button();
    private final Span nextWords = new Span();
    private final SearchField sought = new SearchField("ask.search");
    private final Waiting waiting;
    private final Div nothing = new Div();
    private final EntryForm entry;
    private final List<Section> sections;
    private final Steady steady;
    private @Nullable Situation<AskSettings, AskState> now;

    public AskPanel(Desk desk) {
        this.desk = desk;
        waiting = new Waiting(desk);
        entry = new EntryForm(desk, panel.getTranslation("ask.words"), panel.getTranslation("ask.enter"), Enter::new);
        sections = Stream.of(Place.values())
                .map(place -> new Section(place, desk, this::refresh))
                .toList();
        panel.addClassName("ask-panel");
        count.addClassName("count");
        next.setText(panel.getTranslation("ask.next"));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        next.addClassName("big-next");
        // the second click of a double click must not skip a question
        next.setDisableOnClick(true);
        next.addClickListener(_ -> takeUpNext());
        nextWords.addClassName("next-words");
        var going = new Div(next, nextWords);
        going.addClassName("going-on");
        steady = new Steady(
                "ask.sort-now", this::refresh, sections.stream().skip(1).toArray(Component[]::new));
        // whoever looks for something else wants to see it at once
        sought.addValueChangeListener(_ -> steady.moveNow());
        var tools = new Div(sought);
        tools.addClassName("feed-tools");
        nothing.addClassName("nothing-found");
        nothing.add(new Paragraph(panel.getTranslation("ask.nothing-found")));
        nothing.add(Buttons.small(panel, "ask.clear-search", sought::clear));
        panel.add(
                count,
                waiting,
                sections.getFirst(),
                going,
                new Details(panel.getTranslation("ask.enter.title"), entry),
                tools,
                nothing,
                steady);
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(Situation<AskSettings, AskState> now) {
        this.now = now;
        entry.show(now);
        refresh();
    }

    private List<Waiting.Item> held() {
        return now().state().questions().stream()
                .map(q -> new Waiting.Item(
                        q.text(), q.hidden(), q.held(), new Restore(now().id(), q.id()), new Hide(now().id(), q.id())))
                .toList();
    }

    private void refresh() {
        if (now == null) return;
        AskState state = now.state();
        List<Question> open = state.open();
        count.setText(panel.getTranslation("ask.count", "n", open.size()));
        next.setEnabled(!open.isEmpty());
        nextWords.setText(
                open.isEmpty()
                        ? panel.getTranslation("ask.none-waits")
                        : panel.getTranslation(
                                "ask.next-is", "text", open.getFirst().text()));
        List<Line> found = state.questions().stream()
                .filter(this::isWanted)
                .sorted(Question.QUEUE)
                .map(q -> Line.of(now(), q))
                .toList();
        boolean holds = steady.isHeld();
        boolean moved = false;
        for (Section section : sections) moved |= section.show(found, holds);
        steady.waits(moved ? panel.getTranslation("ask.order-changed") : "");
        if (!holds) waiting.show(held());
        nothing.setVisible(!sought.isEmpty() && found.isEmpty());
    }

    /** What is being answered stays in sight, whatever is looked for, and what is being corrected too. */
    private boolean isWanted(Question q) {
        Folded wanted = Folded.of(sought.getValue());
        return wanted.text().isEmpty()
                || now().state().isCurrent(q.id())
                || sections.stream().anyMatch(section -> section.isBeingEdited(q.id()))
                || Folded.of(q.text()).has(wanted)
                || Folded.of(q.written()).has(wanted)
                || Folded.of(Objects.requireNonNullElse(q.answer(), "")).has(wanted);
    }

    private void takeUpNext() {
        List<Question> open = now().state().open();
        if (!open.isEmpty()) desk.ask(new TakeUp(now().id(), open.getFirst().id()));
        refresh();
    }

    private Situation<AskSettings, AskState> now() {
        return Objects.requireNonNull(now);
    }
}
