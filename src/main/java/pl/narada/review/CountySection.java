package pl.narada.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A part of a county's page, with a title and an address of its own. */
class CountySection extends Section {

    private final String anchor;

    /** Its title is {@code county.section.<anchor>}. */
    CountySection(String anchor) {
        this.anchor = anchor;
        addClassNames("county-section", "is-" + anchor);
        setId(anchor);
        add(new H2(title()));
    }

    String anchor() {
        return anchor;
    }

    String title() {
        return getTranslation("county.section." + anchor);
    }

    /** Instead of what is not there. */
    void hint(String words) {
        var hint = new Paragraph(words);
        hint.addClassName("hint");
        add(hint);
    }

    static Component tag(String words) {
        var tag = new Span(words);
        tag.addClassName("tag");
        return tag;
    }
}
