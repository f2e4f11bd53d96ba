package pl.narada.activity.show.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import pl.narada.activity.ConsolePanel;
import pl.narada.activity.Desk;
import pl.narada.activity.show.ShowSettings;
import pl.narada.activity.show.ShowState;
import pl.narada.room.Situation;

/** The slide, as a reminder of what the room is looking at. */
public final class ShowPanel implements ConsolePanel<ShowSettings, ShowState> {

    private final Div panel = new Div();
    private final Paragraph text = new Paragraph();
    private final Div links = new Div();

    public ShowPanel(@SuppressWarnings("unused") Desk desk) {
        text.addClassName("slide-text");
        links.addClassName("slide-links");
        panel.add(text, links);
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(Situation<ShowSettings, ShowState> now) {
        text.setText(now.settings().text());
        links.removeAll();
        now.settings().links().forEach(link -> {
            var anchor = new Anchor(link.url(), link.label());
            anchor.setTarget(AnchorTarget.BLANK);
            links.add(anchor);
        });
    }
}
