package pl.narada.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.ActivityKinds;
import pl.narada.activity.Desk;
import pl.narada.room.Activity;
import pl.narada.room.Block;
import pl.narada.room.Phase;
import pl.narada.room.Place;
import pl.narada.room.RoomState;
import pl.narada.room.Status;
import pl.narada.room.Stay;
import pl.narada.room.command.FacilitatorCommand.GoTo;
import pl.narada.ui.Dates;
import pl.narada.ui.KeyedList;

/** The agenda: what was, what is on, what comes. A tap on an activity looks at it; going there is a second, plain step. */
final class RunOfShow extends Div {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    private final Desk desk;
    private final Consumer<Place> choose;
    private final KeyedList<BlockLine> list =
            new KeyedList<>(line -> line.block().id(), this::block);

    private record BlockLine(Block block, @Nullable String began, boolean on, boolean live, List<StopLine> stops) {}

    private record StopLine(Place place, String words, String kind, Status status, boolean on, boolean chosen) {}

    RunOfShow(Desk desk, Consumer<Place> choose) {
        this.desk = desk;
        this.choose = choose;
        addClassName("run-of-show");
        add(new H2(getTranslation("agenda.title")), list);
    }

    void show(RoomState now, @Nullable Place chosen) {
        list.show(now.agenda().blocks().stream().map(b -> line(now, b, chosen)).toList());
    }

    private static BlockLine line(RoomState now, Block block, @Nullable Place chosen) {
        List<StopLine> stops = new ArrayList<>();
        block.activities().forEach(planned -> {
            var place = new Place(block.id(), planned.id());
            Activity run = Objects.requireNonNull(now.activities().get(planned.id()));
            String kind = ActivityKinds.screensFor(planned.settings()).kind().key();
            stops.add(new StopLine(
                    place, planned.prompt(), kind, run.status(), place.equals(now.place()), place.equals(chosen)));
        });
        var began = now.course().stay(block.id()).map(Stay::began).orElse(null);
        boolean on = now.phase() == Phase.LIVE
                && now.place() != null
                && now.place().block().equals(block.id());
        String time = began == null ? null : Dates.time(began);
        return new BlockLine(block, time, on, now.phase() == Phase.LIVE, stops);
    }

    private Component block(BlockLine line) {
        var planned = new Span(HOUR.format(line.block().start()) + "–"
                + HOUR.format(line.block().end()));
        planned.addClassName("hours");
        var title = new Span(line.block().title());
        title.addClassName("block-title");
        var head = new Div(planned, title);
        head.addClassName("block-head");
        if (line.began() != null) {
            var began = new Span(getTranslation("console.began", "time", line.began()));
            began.addClassName("began");
            head.add(began);
        }
        var box = new Div(head);
        box.addClassName("block");
        if (line.on()) box.addClassName("is-on");
        line.stops().forEach(stop -> box.add(stop(stop, line.live())));
        if (line.stops().isEmpty() && line.live() && !line.on())
            box.add(goButton(new Place(line.block().id(), null)));
        return box;
    }

    private Component stop(StopLine stop, boolean live) {
        var look = new Button(stop.words(), _ -> choose.accept(stop.place()));
        look.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        look.addClassName("stop-words");
        if (stop.chosen()) look.getElement().setAttribute("aria-current", "true");
        var kind = new Span(getTranslation("kind." + stop.kind()));
        kind.addClassName("tag");
        var row = new Div(look, kind);
        row.addClassName("stop");
        if (stop.on() && live) {
            row.addClassName("is-on");
            var on = new Span(getTranslation("console.on-now"));
            on.addClassName("on-now");
            row.add(on);
        }
        if (stop.chosen()) row.addClassName("is-chosen");
        if (stop.chosen() && live && !stop.on()) row.add(goButton(stop.place()));
        return row;
    }

    private Button goButton(Place place) {
        var go = new Button(getTranslation("console.go"), _ -> desk.ask(new GoTo(place)));
        go.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        return go;
    }
}
