package pl.narada.replay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.function.LongConsumer;

/** The browser's own slider, in seconds from the beginning. Its keys work as everywhere; it says its moment in words. */
@Tag("input")
final class TimeLine extends Component {

    /** One press of an arrow. */
    private static final int STEP_SECONDS = 10;

    TimeLine(String label, long seconds, LongConsumer moved) {
        getElement()
                .setAttribute("type", "range")
                .setAttribute("min", "0")
                .setAttribute("max", Long.toString(seconds))
                .setAttribute("step", Integer.toString(STEP_SECONDS))
                .setAttribute("aria-label", label);
        getElement()
                .addEventListener(
                        "change",
                        event -> moved.accept(event.getEventData()
                                .get("Number(element.value)")
                                .asLong()))
                .addEventData("Number(element.value)");
    }

    /** A thumb that somebody holds is not taken away. */
    void at(long seconds, String spoken) {
        getElement().setAttribute("aria-valuetext", spoken);
        getElement().executeJs("if (!this.matches(':active')) this.value = $0", (double) seconds);
    }
}
