package pl.narada.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import pl.narada.retention.Erased;
import pl.narada.retention.Erasures;
import pl.narada.shared.Here;
import pl.narada.ui.Dates;

/** What was erased lately because its time was over. */
final class ErasureList extends Div {

    ErasureList(Erasures erasures) {
        addClassName("erasures");
        add(new H2(getTranslation("erasure.title")), lead());
        List<Erased> latest = erasures.latest();
        var list = new UnorderedList();
        latest.forEach(erased -> list.add(new ListItem(sentence(erased))));
        if (!latest.isEmpty()) add(list);
    }

    private Paragraph lead() {
        var lead = new Paragraph(getTranslation("erasure.lead"));
        lead.addClassName("lead");
        return lead;
    }

    private String sentence(Erased erased) {
        var day = erased.at().atZone(Here.ZONE).toLocalDate();
        return Dates.longDate(getLocale(), day)
                + ": "
                + getTranslation("erasure." + erased.what().wire(), "n", erased.number());
    }
}
