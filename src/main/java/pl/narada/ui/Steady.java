package pl.narada.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * A part of the screen in which nothing moves away under whoever is about to press it: while the pointer or the keyboard is
 * in it, it is held, and its owner shows new facts in the places that there are. Meanwhile a line at its end says what
 * waits, with a button for those who want it now.
 *
 * <p>A mouse that was left lying there holds it for {@value #RESTING_MILLIS} ms only, a finger for {@value #TOUCH_MILLIS} ms.
 */
public final class Steady extends Div {

    private static final int RESTING_MILLIS = 15_000;
    private static final int TOUCH_MILLIS = 5_000;

    private static final String TELL_WHO_IS_IN_IT = """
            let pointer = false, keys = false, held = false, rest;
            const tell = () => {
              if ((pointer || keys) === held) return;
              held = pointer || keys;
              this.dispatchEvent(new CustomEvent('held', {detail: held}));
            };
            const leave = () => { clearTimeout(rest); pointer = false; tell(); };
            const come = e => {
              pointer = true;
              clearTimeout(rest);
              rest = setTimeout(leave, e.pointerType === 'touch' ? $1 : $0);
              tell();
            };
            this.addEventListener('pointermove', come);
            this.addEventListener('pointerdown', come);
            this.addEventListener('pointerleave', e => { if (e.pointerType !== 'touch') leave(); });
            this.addEventListener('focusin', e => { keys = e.target.matches(':focus-visible'); tell(); });
            this.addEventListener('focusout', e => { if (!this.contains(e.relatedTarget)) { keys = false; tell(); } });
            // a row that goes takes the focus with it without a word
            const watch = setInterval(() => {
              if (!this.isConnected) clearInterval(watch);
              else if (keys && !this.matches(':focus-within')) { keys = false; tell(); }
            }, 2000);""";

    private final Runnable refresh;
    private final Span words = new Span();
    private final Div notice;
    private boolean held;
    private boolean now;

    /** {@code now}: the key of the button's words. {@code refresh}: shows everything as it is, held or not. */
    public Steady(String now, Runnable refresh, Component... inside) {
        this.refresh = refresh;
        addClassName("steady");
        words.getElement().setAttribute("role", "status");
        notice = new Div(words, Buttons.small(this, now, this::moveNow));
        notice.addClassName("steady-notice");
        notice.setVisible(false);
        getElement()
                .addEventListener(
                        "held", e -> hold(e.getEventData().get("event.detail").asBoolean()))
                .addEventData("event.detail");
        add(inside);
        add(notice);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs(TELL_WHO_IS_IN_IT, RESTING_MILLIS, TOUCH_MILLIS);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        held = false;
        removeClassName("is-held");
    }

    /** As the browser tells it: whether somebody is in it. */
    public void hold(boolean wanted) {
        held = wanted;
        setClassName("is-held", wanted);
        refresh.run();
    }

    public boolean isHeld() {
        return held && !now;
    }

    /** What waits until it may move, in words; nothing if they are empty. */
    public void waits(String what) {
        notice.setVisible(!what.isEmpty());
        words.setText(what);
    }

    /** Shows things as they are, though somebody is in it: because they have asked for it. */
    public void moveNow() {
        now = true;
        refresh.run();
        now = false;
    }
}
