package pl.narada.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Screens about one thing, whose address has its id. */
public final class Addressed {

    private Addressed() {}

    /** Shows what has the id; where there is no such thing, or it is not for this screen, the first page is shown instead. */
    public static <T> void show(BeforeEnterEvent event, Function<String, Optional<T>> find, Consumer<T> show) {
        event.getRouteParameters().get("id").flatMap(find).ifPresentOrElse(show, () -> event.forwardTo(""));
    }
}
