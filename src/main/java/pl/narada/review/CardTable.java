package pl.narada.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import pl.narada.outcome.told.Cards;
import pl.narada.outcome.told.Cards.CardRow;
import pl.narada.outcome.told.GroupCount;
import pl.narada.ui.Links;
import pl.narada.ui.Says;
import pl.narada.ui.TableBox;

/** Practices and sources that were presented, and for how many they are useful: in all, and by groups that may be shown. */
final class CardTable extends TableBox {

    CardTable(Cards cards) {
        super("presented");
        add(new Paragraph(getTranslation("outcome.markers", "n", cards.markers())), table(cards));
        if (cards.groups().isEmpty() && cards.markers() > 0) {
            var why = new Paragraph(getTranslation("outcome.small-groups"));
            why.addClassName("hint");
            add(why);
        }
    }

    private NativeTable table(Cards cards) {
        var table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("outcome.card"));
        head.addHeaderCell().setText(getTranslation("outcome.useful"));
        for (GroupCount group : cards.groups()) {
            head.addHeaderCell()
                    .setText(Says.sectors(this, group.sectors()) + " (n\u00A0=\u00A0" + group.people() + ")");
        }
        for (CardRow card : cards.rows()) {
            NativeTableRow line = table.getBody().addRow();
            NativeTableHeaderCell label = line.addHeaderCell();
            label.getElement().setAttribute("scope", "row");
            label.add(told(card));
            line.addDataCell().setText(Integer.toString(card.marks()));
            for (int i = 0; i < cards.groups().size(); i++) {
                Integer marks = i < card.by().size() ? card.by().get(i) : null;
                line.addDataCell().setText(marks == null ? "–" : Integer.toString(marks));
            }
        }
        return table;
    }

    private Component told(CardRow card) {
        String type = getTranslation("card." + card.type());
        var facts = new Span(card.where().isEmpty() ? type : type + " · " + card.where());
        facts.addClassName("facts");
        var told = new Div(new Span(card.title()), facts);
        told.addClassName("card-told");
        if (!card.text().isEmpty()) told.add(note(card.text()));
        if (card.url() != null) {
            var link = new Anchor(card.url(), card.url());
            link.setTarget(AnchorTarget.BLANK);
            told.add(link);
        }
        if (card.entry() != null) told.add(inTheLibrary(card.entry(), card.title()));
        return told;
    }

    /** Where the entry stands as it is today; what was shown is above. */
    private Anchor inTheLibrary(UUID entry, String title) {
        String words = getTranslation("outcome.card.library");
        Anchor link = Links.to("staff/library/" + entry, words);
        link.setAriaLabel(words + ": " + title);
        return link;
    }

    private static Span note(String text) {
        var note = new Span(text);
        note.addClassName("note");
        return note;
    }
}
