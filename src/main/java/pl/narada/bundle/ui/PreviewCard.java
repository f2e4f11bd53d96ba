package pl.narada.bundle.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import pl.narada.bundle.Preview;
import pl.narada.shared.Here;
import pl.narada.ui.Dates;

/** What a file holds, and how it stands to what is here. */
final class PreviewCard extends Div {

    PreviewCard(Preview seen, String county) {
        addClassName("bundle-preview");
        var title = new H2(seen.title());
        var facts = new Paragraph(county + " · " + Dates.longDate(getLocale(), seen.date()));
        facts.addClassName("facts");
        var written = seen.createdAt().atZone(Here.ZONE);
        var holds = new Paragraph(getTranslation(
                "bundle.holds",
                "n",
                seen.entries(),
                "date",
                Dates.longDate(getLocale(), written.toLocalDate()),
                "time",
                Dates.time(seen.createdAt())));
        add(title, facts, holds, new Paragraph(standing(seen)));
    }

    private String standing(Preview seen) {
        return switch (seen.standing()) {
            case NEW -> getTranslation("bundle.new");
            case LONGER -> getTranslation("bundle.longer", "n", seen.entries() - seen.here());
            case SAME -> getTranslation("bundle.same");
            case OLDER -> getTranslation("bundle.older");
            case APART -> getTranslation("refusal.bundle-apart");
        };
    }
}
