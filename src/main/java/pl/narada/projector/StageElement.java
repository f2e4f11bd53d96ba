package pl.narada.projector;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Clock;
import java.util.Locale;
import pl.narada.broadcast.Board;

/** The web component of frontend/src/stage, on the server's side. */
@Tag("narada-stage")
@JsModule("context://widgets/stage.js")
public class StageElement extends Component {

    private final Clock clock;

    public StageElement(Clock clock) {
        this.clock = clock;
    }

    public void language(Locale language) {
        getElement().setAttribute("lang", language.getLanguage());
    }

    /** A moment of a replay: clocks stand at {@code now} until the next one. */
    public void applyStill(Board.Change change, long now) {
        apply(change, now, true);
    }

    void apply(Board.Change change) {
        apply(change, clock.millis(), false);
    }

    /** The time, in ms, for a page that has got a change late and cannot know how late. */
    @ClientCallable
    public double now() {
        return clock.millis();
    }

    /** The module may still be loading: the change waits for the element to be defined. */
    private void apply(Board.Change change, long now, boolean still) {
        String json = "{\"full\":%b,\"v\":%d,\"now\":%d,\"still\":%b,\"parts\":%s}"
                .formatted(change.full(), change.version(), now, still, change.parts());
        getElement().executeJs("customElements.whenDefined('narada-stage').then(() => this.apply($0))", json);
    }
}
