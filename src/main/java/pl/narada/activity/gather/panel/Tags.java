package pl.narada.activity.gather.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import pl.narada.room.Held;
import pl.narada.room.When;

/** What is worth knowing of a contribution at a glance. */
final class Tags extends Div {

    private final Span hidden = tag("gather.hidden");
    private final Span flagged = tag("gather.flagged");
    private final Span pinned = tag("gather.pinned");
    private final Span before = tag("when.before");
    private final Span onBehalf = tag("gather.on-behalf");
    private final Span sector = tag("gather.sector");
    private final Span people = new Span();
    private final Span waits = new Span();
    private final Span muted = tag("phone.muted");

    Tags() {
        addClassName("tags");
        flagged.addClassName("is-flagged");
        pinned.addClassName("is-pinned");
        people.addClassName("tag");
        waits.addClassNames("tag", "is-flagged");
        add(waits, muted, hidden, flagged, pinned, before, onBehalf, sector, people);
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
        people.setVisible(line.people() > 1);
        people.setText(getTranslation("gather.people", "n", line.people()));
    }

    /** Of one that is shown with another only this much can be said. */
    void show(Line.Voice voice) {
        Held held = voice.contribution().held();
        hidden.setVisible(voice.contribution().hidden() && held == null);
        waits.setVisible(held != null);
        if (held != null) waits.setText(getTranslation("held.why." + held.wire()));
        muted.setVisible(voice.muted());
        flagged.setVisible(false);
        pinned.setVisible(false);
        people.setVisible(false);
        before.setVisible(voice.when() == When.BEFORE);
        onBehalf.setVisible(voice.contribution().isOnBehalf());
        sector.setText(getTranslation("sector." + voice.sector().wire()));
    }
}
