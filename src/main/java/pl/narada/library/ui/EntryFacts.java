package pl.narada.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import pl.narada.library.Content;
import pl.narada.library.FundingSource;
import pl.narada.library.Library;
import pl.narada.library.Practice;
import pl.narada.ui.Dates;

/** All that is known of an entry; what is not known is left out, except whether a call has been checked. */
final class EntryFacts extends DescriptionList {

    EntryFacts(Content content, Library library) {
        addClassName("library-facts");
        switch (content) {
            case Practice practice -> show(practice);
            case FundingSource source -> show(source);
        }
        if (!content.link().isEmpty()) {
            var link = new Anchor(content.link(), content.link());
            link.setTarget(AnchorTarget.BLANK);
            fact("library.link", link);
        }
        fact(
                "library.categories",
                content.categories().stream()
                        .sorted()
                        .map(category -> getTranslation("need." + category.key()))
                        .collect(Collectors.joining(", ")));
        fact(
                "library.field.counties",
                library.countyNames().entrySet().stream()
                        .filter(county -> content.counties().contains(county.getKey()))
                        .map(county -> county.getValue())
                        .collect(Collectors.joining(", ")));
    }

    private void show(Practice practice) {
        fact("library.field.place", practice.place());
        fact("library.field.problem", practice.problem());
        fact("library.field.action", practice.action());
        fact("library.field.partners", practice.partners());
        fact("library.field.cost", practice.cost());
        fact("library.field.effect", practice.effect());
        fact("library.field.conditions", practice.conditions());
        fact("library.field.source", practice.source());
    }

    private void show(FundingSource source) {
        fact("library.field.operator", source.operator());
        fact("library.field.finances", source.finances());
        fact("library.field.applicants", source.applicants());
        fact("library.field.amount", source.amount());
        fact("library.field.contribution", source.contribution());
        fact("library.field.call", source.call());
        var deadline = source.deadline();
        if (deadline != null) fact("library.field.deadline", Dates.longDate(getLocale(), deadline));
        var verified = source.verifiedOn();
        String known = getTranslation("library.status." + source.status().wire());
        String when = verified == null
                ? getTranslation("library.unverified")
                : getTranslation("library.verified", "date", Dates.longDate(getLocale(), verified));
        fact("library.field.status", known + " (" + when + ")");
    }

    private void fact(String key, String told) {
        if (!told.isEmpty()) fact(key, new Span(told));
    }

    private void fact(String key, Component told) {
        add(new Term(getTranslation(key)), new Description(told));
    }
}
