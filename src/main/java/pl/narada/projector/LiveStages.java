package pl.narada.projector;

import java.time.Clock;
import org.springframework.stereotype.Component;
import pl.narada.programme.Workshop;
import pl.narada.ui.Screens;

/** Makes stages that follow what the room sees, for the projector and for whoever wants to see it elsewhere. */
@Component
public class LiveStages {

    private final StageBoards boards;
    private final Screens screens;
    private final Clock clock;

    LiveStages(StageBoards boards, Screens screens, Clock clock) {
        this.boards = boards;
        this.screens = screens;
        this.clock = clock;
    }

    public LiveStage of(Workshop workshop) {
        return new LiveStage(boards.of(workshop), screens, clock);
    }
}
