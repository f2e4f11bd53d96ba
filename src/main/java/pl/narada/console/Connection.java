package pl.narada.console;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Watches, in the browser, whether the server can be reached, and veils the console while it can't (frontend/src/console). */
@Tag("narada-connection")
@JsModule("context://widgets/connection.js")
final class Connection extends Component {

    /** Does nothing: that an answer comes is what the browser wants to know. */
    @ClientCallable
    void ask() {}
}
