package pl.narada.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
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
    private final KeyedList<BlockLine> over = list();
    private final KeyedList<BlockLine> list = list();
    private final Details behind = new Details("", over);

    RunOfShow(WorkshopId workshop, Desk desk, Consumer<Place> choose) {
        this.desk = desk;
        this.choose = choose;
        addClassName("run-of-show");
        var change = Links.to("staff/workshop/" + workshop, getTranslation("console.change-plan"));
        var head = new Div(new H2(getTranslation("agenda.title")), change);
        head.addClassName("panel-head");
        behind.addClassName("blocks-behind");
        add(head, behind, list);
    }

    private KeyedList<BlockLine> list() {
        return new KeyedList<>(line -> line.line().block().id(), this::block);
    }

    void show(RoomState now, Instant instant, @Nullable Place chosen, boolean leads) {
        boolean moves = leads && now.phase() == Phase.LIVE;
        List<BlockLine> all = Schedule.of(now, instant).lines().stream()
                .map(line -> line(now, line, chosen, moves))
                .toList();
        int behindUs = behindUs(all);
        behind.setVisible(behindUs > 0);
        behind.setSummaryText(getTranslation("console.behind", "n", behindUs));
        over.show(all.subList(0, behindUs));
        list.show(all.subList(behindUs, all.size()));
    }

    /** How many blocks come before what is on: what is on and what comes next are to be seen at a glance. */
    private static int behindUs(List<BlockLine> all) {
        for (int i = 0; i < all.size(); i++) if (all.get(i).on()) return i;
        return 0;
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
