package pl.narada.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.ActivityKinds;
import pl.narada.activity.Desk;
import pl.narada.room.Activity;
import pl.narada.room.Phase;
import pl.narada.room.Place;
import pl.narada.room.RoomState;
import pl.narada.room.Schedule;
import pl.narada.shared.WorkshopId;
import pl.narada.ui.KeyedList;
import pl.narada.ui.Links;

/** The agenda: what was, what is on, what comes, with the hours as planned and as they really are. */
final class RunOfShow extends Div {

    private final Desk desk;
    private final Consumer<Place> choose;
    private final KeyedList<BlockLine> list =
            new KeyedList<>(line -> line.line().block().id(), this::block);

    RunOfShow(WorkshopId workshop, Desk desk, Consumer<Place> choose) {
        this.desk = desk;
        this.choose = choose;
        addClassName("run-of-show");
        var change = Links.to("staff/workshop/" + workshop, getTranslation("console.change-plan"));
        var head = new Div(new H2(getTranslation("agenda.title")), change);
        head.addClassName("panel-head");
        add(head, list);
    }

    void show(RoomState now, Instant instant, @Nullable Place chosen, boolean leads) {
        boolean moves = leads && now.phase() == Phase.LIVE;
        list.show(Schedule.of(now, instant).lines().stream()
                .map(line -> line(now, line, chosen, moves))
                .toList());
    }

    private static BlockLine line(RoomState now, Schedule.Line line, @Nullable Place chosen, boolean moves) {
        List<BlockLine.Stop> stops = new ArrayList<>();
        line.block().activities().forEach(planned -> {
            var place = new Place(line.block().id(), planned.id());
            Activity run = Objects.requireNonNull(now.activities().get(planned.id()));
            String kind = ActivityKinds.screensFor(planned.settings()).kind().key();
            boolean on = now.phase() == Phase.LIVE && place.equals(now.place());
            stops.add(new BlockLine.Stop(place, planned.prompt(), kind, run.status(), on, place.equals(chosen)));
        });
        return new BlockLine(line, now.phase() == Phase.LIVE, moves, stops);
    }

    private Component block(BlockLine line) {
        return new BlockRow(line, desk, choose);
    }
}
