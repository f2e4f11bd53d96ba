package pl.narada.projector;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;
import pl.narada.broadcast.Board;

/** The web component of frontend/src/stage, on the server's side. */
@Tag("narada-stage")
@JsModule("context://widgets/stage.js")
class StageElement extends Component {

    void language(Locale language) {
        getElement().setAttribute("lang", language.getLanguage());
    }

    /** The module may still be loading: the change waits for the element to be defined. */
    void apply(Board.Change change, long now) {
        String json = "{\"full\":%b,\"v\":%d,\"now\":%d,\"parts\":%s}"
                .formatted(change.full(), change.version(), now, change.parts());
        getElement().executeJs("customElements.whenDefined('narada-stage').then(() => this.apply($0))", json);
    }
}
