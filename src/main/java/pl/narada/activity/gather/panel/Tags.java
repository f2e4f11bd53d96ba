package pl.narada.activity.gather.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What is worth knowing of a contribution at a glance. */
final class Tags extends Div {

    private final Span hidden = tag("gather.hidden");
    private final Span flagged = tag("gather.flagged");
    private final Span pinned = tag("gather.pinned");
    private final Span onBehalf = tag("gather.on-behalf");
    private final Span sector = tag("gather.sector");

    Tags() {
        addClassName("tags");
        flagged.addClassName("is-flagged");
        pinned.addClassName("is-pinned");
        add(hidden, flagged, pinned, onBehalf, sector);
    }

    private Span tag(String key) {
        var tag = new Span(getTranslation(key));
        tag.addClassName("tag");
        return tag;
    }

    void show(Line line) {
        show(line.voice());
        flagged.setVisible(line.flagged());
        pinned.setVisible(line.pinned());
    }

    /** Of one that is shown with another only this much can be said. */
    void show(Line.Voice voice) {
        hidden.setVisible(voice.contribution().hidden());
        flagged.setVisible(false);
        pinned.setVisible(false);
        onBehalf.setVisible(voice.contribution().isOnBehalf());
        sector.setText(getTranslation("sector." + voice.sector().wire()));
    }
}
