package pl.narada.console;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.details.Details;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import pl.narada.broadcast.Board;
import pl.narada.broadcast.Views;
import pl.narada.projector.StageBox;
import pl.narada.projector.StageElement;
import pl.narada.room.Foresight;
import pl.narada.room.Place;
import pl.narada.room.RoomState;

/** The stage as it would be if the room went to what is being prepared. Nothing is reckoned or sent while it is folded up. */
final class Preview extends Details {

    private final Views views;
    private final Views.About about;
    private final Foresight foresight;
    private final Clock clock;
    private final Board board = new Board();
    private final StageElement stage;
    private @Nullable RoomState room;
    private @Nullable Place place;
    private long sent = -1;

    Preview(Views views, Views.About about, Clock clock) {
        this.views = views;
        this.about = about;
        this.foresight = new Foresight(views.kinds());
        this.clock = clock;
        this.stage = new StageElement(clock);
        addClassName("preview-stage");
        setSummaryText(getTranslation("prepare.preview"));
        stage.language(getLocale());
        add(new StageBox(stage));
        addOpenedChangeListener(_ -> refresh());
    }

    /** A page that was loaded anew knows nothing: it gets everything. */
    @Override
    protected void onAttach(AttachEvent attached) {
        sent = -1;
        refresh();
    }

    /** {@code place}: what is being prepared; null if nothing is. */
    void show(RoomState now, @Nullable Place place) {
        this.room = now;
        this.place = place;
        setVisible(place != null);
        refresh();
    }

    private void refresh() {
        if (room == null || place == null || !isOpened() || !isAttached()) return;
        // a still: when one would have come there need not be truer than a minute
        Instant at = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        foresight.goingTo(room, place, at).ifPresent(this::show);
    }

    private void show(RoomState then) {
        board.publish(views.stage(then, about));
        Board.Change change = sent < 0 ? board.all() : board.since(sent);
        if (change.isEmpty()) return;
        sent = change.version();
        stage.applyStill(change, clock.millis());
    }
}
