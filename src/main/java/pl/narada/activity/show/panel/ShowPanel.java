package pl.narada.activity.show.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.ConsolePanel;
import pl.narada.activity.Desk;
import pl.narada.activity.ask.panel.AskPanel;
import pl.narada.activity.show.Card;
import pl.narada.activity.show.Marks;
import pl.narada.activity.show.ShowKind;
import pl.narada.activity.show.ShowSettings;
import pl.narada.activity.show.ShowState;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.room.Situation;
import pl.narada.shared.Sector;
import pl.narada.ui.KeyedList;

/** The slide, as a reminder of what the room is looking at; its cards with their marks; and its queue of questions. */
public final class ShowPanel implements ConsolePanel<ShowSettings, ShowState> {

    private final Div panel = new Div();
    private final Paragraph text = new Paragraph();
    private final Div links = new Div();
    private final H3 marked = new H3();
    private final KeyedList<CardRow.Line> cards =
            new KeyedList<>(line -> line.card().id(), CardRow::new);
    private final H3 asked = new H3();
    private final AskPanel questions;

    public ShowPanel(Desk desk) {
        questions = new AskPanel(desk);
        panel.addClassName("show-panel");
        text.addClassName("slide-text");
        links.addClassName("slide-links");
        cards.addClassName("feed");
        asked.setText(panel.getTranslation("show.asked"));
        panel.add(text, links, marked, cards, asked, questions.component());
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(Situation<ShowSettings, ShowState> now) {
        ShowSettings slide = now.settings();
        text.setText(slide.text());
        links.removeAll();
        slide.links().forEach(link -> {
            var anchor = new Anchor(link.url(), link.label());
            anchor.setTarget(AnchorTarget.BLANK);
            links.add(anchor);
        });
        showCards(slide.cards(), Marks.of(now));
        asked.setVisible(slide.questions());
        questions.component().setVisible(slide.questions());
        if (slide.questions()) questions.show(ShowKind.asking(now));
    }

    private void showCards(List<Card> all, Marks marks) {
        marked.setVisible(!all.isEmpty());
        marked.setText(panel.getTranslation("show.marked", "n", Sector.total(marks.people())));
        List<SectorGroups.Group> groups = SectorGroups.of(marks.people());
        var told = Publishable.told(
                groups,
                marks.people(),
                all.stream().map(card -> marks.of(card.id())).toList());
        cards.show(IntStream.range(0, all.size())
                .mapToObj(i -> line(all.get(i), marks.of(all.get(i).id()), groups, told.get(i)))
                .toList());
    }

    private static CardRow.Line line(
            Card card, Map<Sector, Integer> marks, List<SectorGroups.Group> groups, List<@Nullable Integer> by) {
        return new CardRow.Line(card, Sector.total(marks), groups, by);
    }
}
