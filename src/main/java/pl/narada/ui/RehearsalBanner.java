package pl.narada.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Over a staff screen of a rehearsal: nobody takes it for the real meeting. */
public final class RehearsalBanner extends Div {

    public RehearsalBanner() {
        addClassName("rehearsal-banner");
        getElement().setAttribute("role", "note");
        var word = new Span(getTranslation("rehearsal.banner"));
        word.addClassName("rehearsal-word");
        add(word, new Span(getTranslation("rehearsal.banner.text")));
    }
}
