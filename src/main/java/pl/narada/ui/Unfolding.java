package pl.narada.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;

/**
 * A button, and a box that it unfolds beside it. The box folds up when the button is pressed again, by Esc, when
 * something in it is chosen, and when somebody presses or goes elsewhere. It stays in the page: the style says where it is seen while it is folded.
 */
public final class Unfolding extends Div {

    private static final String COME_INTO_SIGHT_AND_TELL_OF_A_PRESS_ELSEWHERE = """
            const elsewhere = e => {
              if (e.composedPath().includes(this)) return;
              document.removeEventListener('pointerdown', elsewhere, true);
              this.dispatchEvent(new Event('pressed-elsewhere'));
            };
            document.addEventListener('pointerdown', elsewhere, true);
            this.querySelector(':scope > .unfolded').scrollIntoView({block: 'nearest'});""";

    private static final String CHOSE = "event.target.closest('a, vaadin-button')";

    private static final String WENT_ELSEWHERE =
            "event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)";

    private final Button button;
    private final Runnable before;
    private final List<Registration> listening = new ArrayList<>();

    /** {@code before}: called each time before it unfolds. */
    public Unfolding(Button button, Div box, Runnable before) {
        this.button = button;
        this.before = before;
        addClassName("unfolding");
        box.addClassName("unfolded");
        button.addClickListener(_ -> turn());
        box.getElement().addEventListener("click", _ -> chosen()).setFilter(CHOSE);
        says(false);
        add(button, box);
    }

    public Unfolding(Button button, Div box) {
        this(button, box, () -> {});
    }

    public boolean isUnfolded() {
        return hasClassName("is-unfolded");
    }

    private void turn() {
        if (isUnfolded()) fold();
        else unfold();
    }

    private void unfold() {
        before.run();
        says(true);
        Element element = getElement();
        element.executeJs(COME_INTO_SIGHT_AND_TELL_OF_A_PRESS_ELSEWHERE);
        listening.add(element.addEventListener("pressed-elsewhere", _ -> fold()));
        listening.add(element.addEventListener("focusout", _ -> fold()).setFilter(WENT_ELSEWHERE));
        listening.add(element.addEventListener("keydown", _ -> foldByKey()).setFilter("event.key === 'Escape'"));
    }

    private void foldByKey() {
        fold();
        button.focus();
    }

    /** What was chosen may have folded it already, and the focus is its own then. */
    private void chosen() {
        if (isUnfolded()) foldByKey();
    }

    public void fold() {
        listening.forEach(Registration::remove);
        listening.clear();
        says(false);
    }

    private void says(boolean unfolded) {
        setClassName("is-unfolded", unfolded);
        button.getElement().setAttribute("aria-expanded", Boolean.toString(unfolded));
    }
}
