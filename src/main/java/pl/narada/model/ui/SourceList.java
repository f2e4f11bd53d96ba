package pl.narada.model.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pl.narada.access.Role;
import pl.narada.access.StaffMember;
import pl.narada.model.Chapter;
import pl.narada.model.Source;
import pl.narada.model.Sources;
import pl.narada.ui.Buttons;
import pl.narada.ui.Links;
import pl.narada.ui.Says;

/** What feeds a chapter, by county, each line with the way back to where it was said. */
final class SourceList extends Div {

    private final Chapter chapter;
    private final Sources sources;
    private final StaffMember staff;

    SourceList(Chapter chapter, Sources sources, StaffMember staff) {
        this.chapter = chapter;
        this.sources = sources;
        this.staff = staff;
        addClassName("source-list");
        show();
    }

    private void show() {
        removeAll();
        List<Sources.OfCounty> counties = sources.byCounty(chapter);
        if (counties.isEmpty()) {
            var empty = new Paragraph(getTranslation("model.sources.empty"));
            empty.addClassName("empty");
            add(empty, Links.to("staff/review", getTranslation("review.title")));
        }
        counties.forEach(this::add);
    }

    private void add(Sources.OfCounty county) {
        var list = new UnorderedList();
        county.sources().forEach(source -> list.add(item(source)));
        int n = county.sources().size();
        add(new H3(county.county().name() + " (" + getTranslation("model.sources", "n", n) + ")"), list);
    }

    private ListItem item(Source source) {
        var link = Links.to(source.finding().path(), getTranslation("model.where"));
        link.setAriaLabel(getTranslation("model.where") + ": " + source.text());
        var away = Buttons.small(this, "model.take-out", () -> takeOut(source));
        away.setVisible(staff.may(Role.FACILITATOR));
        away.setAriaLabel(away.getText() + ": " + source.text());
        var kind = new Span(
                getTranslation("model.finding." + source.finding().kind().wire()));
        kind.addClassName("tag");
        var tools = new Div(kind, link, away);
        tools.addClassName("line-tools");
        return new ListItem(new Span(source.text()), tools);
    }

    private void takeOut(Source source) {
        Set<Chapter> before = sources.chapters(source.finding());
        Set<Chapter> without = EnumSet.copyOf(before);
        without.remove(chapter);
        put(source, without);
        Says.done(this, () -> put(source, before), "model.taken-out");
    }

    private void put(Source source, Set<Chapter> wanted) {
        sources.put(source.finding(), source.text(), wanted, staff.name());
        show();
    }
}
