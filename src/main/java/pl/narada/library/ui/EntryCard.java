package pl.narada.library.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import pl.narada.library.Content;
import pl.narada.library.FundingSource;
import pl.narada.library.Library;
import pl.narada.library.LibraryEntry;
import pl.narada.library.Practice;
import pl.narada.shared.Text;
import pl.narada.ui.Links;

/** One entry of the list: enough to know whether one wants to read on. */
final class EntryCard extends Article {

    private static final int ENOUGH = 220;

    EntryCard(LibraryEntry entry, Library library) {
        addClassNames("library-card", entry.kind().wire());
        Content content = entry.content();
        var title = new H2(Links.to("staff/library/" + entry.id(), entry.title()));
        add(new EntryTags(entry, library), title);
        if (!content.place().isEmpty()) {
            var place = new Span(content.place());
            place.addClassName("facts");
            add(place);
        }
        String told = switch (content) {
            case Practice practice -> practice.action();
            case FundingSource source -> source.finances();
        };
        if (!told.isEmpty()) add(new Paragraph(Text.shortened(told, ENOUGH)));
        add(needs(content));
    }

    private Div needs(Content content) {
        var needs = new Div();
        needs.addClassName("library-needs");
        content.categories().stream().sorted().forEach(category -> {
            var need = new Span(getTranslation("need." + category.key()));
            need.addClassName("library-need");
            needs.add(need);
        });
        return needs;
    }
}
