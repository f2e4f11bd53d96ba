package pl.narada.projector;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import pl.narada.broadcast.Board;
import pl.narada.ui.Screens;

/** The stage of a workshop as the room sees it. While it is attached it follows, and only then is anything sent. */
public final class LiveStage extends Div {

    private final StageBoard board;
    private final StageElement stage;
    private long sent = -1;

    LiveStage(StageBoard board, Screens screens, Clock clock) {
        this.board = board;
        this.stage = new StageElement(clock);
        stage.language(getLocale());
        add(stage);
        screens.follow(this, board::listen, this::refresh);
    }

    /** A page that was loaded anew knows nothing: it gets everything. */
    @Override
    protected void onAttach(AttachEvent attached) {
        sent = -1;
    }

    private void refresh() {
        Board.Change change = sent < 0 ? board.all() : board.since(sent);
        if (change.isEmpty()) return;
        sent = change.version();
        stage.apply(change);
    }
}
