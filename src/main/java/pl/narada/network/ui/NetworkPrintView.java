package pl.narada.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.narada.access.Role;
import pl.narada.network.Card;
import pl.narada.network.Kind;
import pl.narada.network.Network;
import pl.narada.programme.Opens;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.shared.NeedCategory;
import pl.narada.ui.Addressed;
import pl.narada.ui.Dates;

/** The list for the table at the entrance: what is looked for beside what is offered, in large print, without any contact details. */
@Route("network/:id/print")
@RolesAllowed(Role.FACILITATES)
@Opens(Opens.What.WORKSHOP_TO_RUN)
public class NetworkPrintView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Programme programme;
    private final Network network;

    public NetworkPrintView(Programme programme, Network network) {
        this.programme = programme;
        this.network = network;
        addClassNames("page", "network-print");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Addressed.show(event, programme::findReal, this::show);
    }

    private void show(Workshop workshop) {
        removeAll();
        var print = new Button(getTranslation("network.list.print"));
        print.addClickListener(_ -> print.getElement().executeJs("window.print()"));
        print.addClassName("no-print");
        var meeting = new Paragraph("%s, %s"
                .formatted(
                        workshop.details().title(),
                        Dates.longDate(getLocale(), workshop.details().date())));
        meeting.addClassName("facts");
        var columns = new Div();
        columns.addClassName("columns");
        List<Card> seen =
                network.cards(workshop.id()).stream().filter(c -> !c.hidden()).toList();
        for (Kind kind : Kind.values()) {
            columns.add(column(
                    kind, seen.stream().filter(card -> card.kind() == kind).toList()));
        }
        var how = new Paragraph(getTranslation("network.list.how"));
        how.addClassName("how");
        add(print, new H1(getTranslation("network.title")), meeting, columns, how);
    }

    private Section column(Kind kind, List<Card> cards) {
        var column = new Section(new H2(getTranslation("network." + kind.wire())));
        if (cards.isEmpty()) column.add(new Paragraph(getTranslation("network.list.empty")));
        Map<NeedCategory, List<Card>> byCategory =
                new TreeMap<>(cards.stream().collect(Collectors.groupingBy(Card::category)));
        byCategory.forEach((category, some) -> {
            var list = new UnorderedList();
            some.forEach(card -> list.add(item(card)));
            column.add(new H3(getTranslation("need." + category.key())), list);
        });
        return column;
    }

    private ListItem item(Card card) {
        var number = new Span(String.valueOf(card.number()));
        number.addClassName("number");
        var name = new Span(card.name()
                + card.sector()
                        .map(s -> ", " + getTranslation("sector." + s.wire()))
                        .orElse(""));
        name.addClassName("name");
        return new ListItem(number, new Div(new Span(card.text()), name));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("network.title") + " – Narada";
    }
}
