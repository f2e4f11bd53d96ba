package pl.narada.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.Desk;
import pl.narada.broadcast.Views;
import pl.narada.programme.Workshop;
import pl.narada.room.Agenda;
import pl.narada.room.Block;
import pl.narada.room.Phase;
import pl.narada.room.Place;
import pl.narada.room.PlannedActivity;
import pl.narada.room.RoomState;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.room.command.FacilitatorCommand.GoTo;
import pl.narada.room.command.FacilitatorCommand.StartWorkshop;
import pl.narada.shared.Sector;
import pl.narada.ui.Confirm;
import pl.narada.ui.Links;

/** The top of the console: which workshop, who is there, how much time is left, and the one big button. */
final class Overview extends Div {

    private final Desk desk;
    private final Clock clock;
    private final Span present = new Span();
    private final Span time = new Span();
    private final Button start = new Button();
    private final Button back = new Button();
    private final Button next = new Button();
    private final Button close = new Button();
    private final Div over = new Div();
    private @Nullable Place previousPlace;
    private @Nullable Place nextPlace;

    Overview(Workshop workshop, Views.About about, Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        addClassName("overview");
        var code = new Span(workshop.joinCode().value());
        code.addClassName("join-code");
        var facts = new Div(new Span(about.county()), new Span(getTranslation("console.code")), code, present, time);
        facts.addClassName("facts");
        var title = new Div(new H1(about.title()), facts);
        title.addClassName("overview-title");
        button(start, "console.start", () -> desk.ask(new StartWorkshop()), ButtonVariant.LUMO_PRIMARY);
        button(back, "console.back", () -> go(previousPlace), ButtonVariant.LUMO_TERTIARY);
        button(next, "console.next", () -> go(nextPlace), ButtonVariant.LUMO_PRIMARY);
        next.addClassName("big-next");
        button(close, "console.close", this::close, ButtonVariant.LUMO_ERROR);
        over.add(new Span(getTranslation("console.over")));
        over.add(Links.to("staff/outcome/" + workshop.id(), getTranslation("workshops.outcome")));
        over.addClassName("over");
        var projector = Links.beside("staff/projector/" + workshop.id(), getTranslation("workshops.projector"));
        var buttons = new Div(projector, close, back, start, next, over);
        buttons.addClassName("overview-buttons");
        add(title, buttons);
    }

    private void button(Button button, String key, Runnable then, ButtonVariant variant) {
        button.setText(getTranslation(key));
        button.addClickListener(_ -> then.run());
        button.addThemeVariants(variant, ButtonVariant.LUMO_LARGE);
    }

    /** Says where to, not "one further": pressed by two facilitators at once, it moves once. */
    private void go(@Nullable Place place) {
        if (place != null) desk.ask(new GoTo(place));
    }

    private void close() {
        Confirm.ask(this, "console.close-confirm", () -> desk.ask(new CloseWorkshop()));
    }

    void show(RoomState now, Map<Sector, Integer> connected) {
        int here = Sector.total(connected);
        present.setText(getTranslation(
                "console.present", "n", here, "of", now.participants().size()));
        present.setTitle(connected.entrySet().stream()
                .map(e -> getTranslation("sector." + e.getKey().wire()) + ": " + e.getValue())
                .collect(Collectors.joining(", ")));
        time.setText(timeLeft(now));
        Agenda agenda = now.agenda();
        boolean live = now.phase() == Phase.LIVE;
        previousPlace = now.previous().orElse(null);
        nextPlace = now.next().orElse(null);
        start.setVisible(now.phase() == Phase.DRAFT);
        back.setVisible(live && previousPlace != null);
        next.setVisible(live && nextPlace != null);
        close.setVisible(live && nextPlace == null);
        over.setVisible(now.phase() == Phase.CLOSED);
        if (nextPlace != null) next.setText(getTranslation("console.next-is", "what", name(agenda, nextPlace)));
    }

    private String timeLeft(RoomState now) {
        if (now.phase() != Phase.LIVE)
            return getTranslation("phase." + now.phase().wire());
        return now.blockEndsAt()
                .map(end -> Duration.between(clock.instant(), end).toMinutes())
                .map(minutes -> minutes >= 0
                        ? getTranslation("console.minutes-left", "n", minutes)
                        : getTranslation("console.minutes-over", "n", -minutes))
                .orElse("");
    }

    private static String name(Agenda agenda, Place place) {
        return Optional.ofNullable(place.activity())
                .flatMap(agenda::activity)
                .map(PlannedActivity::prompt)
                .or(() -> agenda.block(place.block()).map(Block::title))
                .orElse("");
    }
}
