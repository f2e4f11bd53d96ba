package pl.narada.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import pl.narada.deliberation.KeyPhrases;
import pl.narada.outcome.told.Phrase;

/** What most people spoke of, in words of theirs, and how many did. */
final class PhraseList extends Div {

    PhraseList(List<Phrase> phrases) {
        var list = new UnorderedList();
        list.addClassName("phrases");
        for (Phrase phrase : phrases) list.add(new ListItem(phrase.text() + "\u00A0· " + phrase.people()));
        var means = new Paragraph(getTranslation("outcome.phrases.means", "n", KeyPhrases.FEWEST));
        means.addClassName("hint");
        add(new H4(getTranslation("outcome.phrases")), list, means);
    }
}
