package pl.narada.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import pl.narada.codebook.CountedNeeds;
import pl.narada.codebook.CountedNeeds.Row;
import pl.narada.codebook.CountedNeeds.Support;
import pl.narada.deliberation.statements.Agreement;
import pl.narada.review.CountyPicture.Meeting;
import pl.narada.ui.Links;
import pl.narada.ui.Says;

/** Needs and ideas by category: how many there are, how far each group of sectors supports them, and how far they agree. */
final class CountyNeeds extends CountySection {

    private final CountyPicture picture;

    CountyNeeds(CountyPicture picture) {
        super("needs");
        this.picture = picture;
        CountedNeeds needs = picture.needs();
        if (needs.voices() == 0) {
            hint(getTranslation("county.needs.empty"));
            return;
        }
        hint(getTranslation("county.needs.coded", "coded", needs.categorised(), "all", needs.voices()));
        if (needs.uncategorised() > 0) add(toCoding());
        needs.rows().forEach(row -> add(row(row, needs)));
        if (!needs.rows().isEmpty()) hint(getTranslation("county.needs.means"));
    }

    /** To each meeting in which something has no category yet. */
    private Component toCoding() {
        var ways = new Div();
        ways.addClassNames("ways", "to-coding");
        picture.meetings().stream().filter(CountyNeeds::isOpen).forEach(meeting -> {
            Anchor way = Sources.of(this, meeting, 0);
            way.setHref("/staff/outcome/" + meeting.id() + "#coding");
            way.setText(getTranslation("county.needs.to-coding", "date", way.getText()));
            way.getElement().removeAttribute("aria-label");
            ways.add(way);
        });
        return ways;
    }

    private static boolean isOpen(Meeting meeting) {
        return meeting.coded().items().stream().anyMatch(item -> item.coding().isEmpty());
    }

    private Component row(Row row, CountedNeeds needs) {
        String name = getTranslation("need." + row.category().key());
        boolean chosen = row.category() == picture.filter().category();
        CountyFilter filter = picture.filter().with(chosen ? null : row.category());
        Anchor link = Links.to(filter.address(picture.county().teryt()), name);
        if (chosen) link.getElement().setAttribute("aria-current", "true");
        var count = new Span(
                getTranslation("outcome.voices", "n", row.voices()) + " · " + row.percentOf(needs.categorised()) + "%");
        count.addClassName("facts");
        var head = new Div(new H3(link), count);
        head.addClassName("need-head");
        var box = new Div(head);
        box.addClassName("need-row");
        if (chosen) box.addClassName("is-chosen");
        if (row.supports() > 0) box.add(facts(getTranslation("county.needs.supports", "n", row.supports())));
        Support support = row.support();
        if (support == null) box.add(facts(getTranslation("county.needs.no-vote")));
        else box.add(support(support));
        return box;
    }

    private Component support(Support support) {
        var box = new Div();
        box.addClassName("need-support");
        var agreement = support.agreement();
        if (agreement.isEmpty()) {
            box.add(bar(
                    getTranslation("county.needs.all"), new Agreement.Share(support.supporters(), support.voters())));
            box.add(facts(getTranslation("outcome.small-groups")));
        } else {
            for (int i = 0; i < support.groups().size(); i++)
                box.add(bar(
                        Says.sectors(this, support.groups().get(i).sectors()),
                        agreement.get().shares().get(i)));
            box.add(inWords(agreement.get()));
        }
        box.add(facts(getTranslation(
                "county.needs.best",
                "labels",
                support.best().stream().map(best -> "„" + best.label() + "”").collect(Collectors.joining(", ")))));
        return box;
    }

    private Component bar(String group, Agreement.Share share) {
        var name = new Span(group);
        var fill = new Span();
        fill.getStyle().setWidth(share.percent() + "%");
        var bar = new Div(fill);
        bar.addClassName("need-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var value = new Span(getTranslation(
                "county.needs.share", "percent", share.percent(), "n", share.people(), "of", share.of()));
        value.addClassName("need-value");
        var line = new Div(name, bar, value);
        line.addClassName("need-line");
        return line;
    }

    private Component inWords(Agreement agreement) {
        var verdict = new Span(getTranslation("verdict." + agreement.verdict().wire()));
        verdict.addClassName("verdict");
        var words = new Paragraph(verdict);
        words.add(" · " + getTranslation("county.needs.ground", "percent", agreement.commonPercent()));
        words.addClassName("need-words");
        return words;
    }

    private static Component facts(String words) {
        var facts = new Paragraph(words);
        facts.addClassName("facts");
        return facts;
    }
}
