package pl.narada.network.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import pl.narada.access.Role;
import pl.narada.network.Answer;
import pl.narada.network.Card;
import pl.narada.network.Introduction;
import pl.narada.network.Network;
import pl.narada.programme.Opens;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.shared.WorkshopId;
import pl.narada.ui.Addressed;
import pl.narada.ui.Links;
import pl.narada.ui.Says;
import pl.narada.ui.StaffLayout;

/** What people of one workshop look for and offer: staff switch it on and off, hide what is out of place, and print it. */
@Route(value = "network/:id", layout = StaffLayout.class)
@RolesAllowed(Role.FACILITATES)
@Opens(Opens.What.WORKSHOP_TO_RUN)
public class NetworkView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Programme programme;
    private final Network network;

    public NetworkView(Programme programme, Network network) {
        this.programme = programme;
        this.network = network;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Addressed.show(event, programme::findReal, workshop -> show(workshop.id()));
    }

    private void show(WorkshopId id) {
        removeAll();
        Workshop workshop = programme.workshop(id).orElseThrow();
        List<Card> cards = network.cards(id);
        List<Introduction> wishes = network.introductions(id);
        var ways = new Div(
                Links.beside("staff/network/" + id + "/print", getTranslation("network.list")),
                Links.to("staff/contacts/" + id, getTranslation("contact.title")));
        ways.addClassName("ways");
        add(
                Links.to("staff/workshop/" + id, workshop.details().title()),
                new H1(getTranslation("network.title")),
                paragraph("lead", getTranslation("network.about")),
                allowed(workshop),
                ways);
        if (cards.isEmpty()) {
            add(paragraph("empty", getTranslation("network.none")));
            return;
        }
        long pairs = wishes.stream().filter(w -> w.answer() == Answer.AGREED).count();
        add(
                paragraph("facts", getTranslation("network.counts", "n", cards.size(), "pairs", pairs)),
                new CardRows(cards, network, () -> show(id)));
        if (wishes.isEmpty()) return;
        add(
                new H2(getTranslation("network.wishes")),
                paragraph("hint", getTranslation("network.wishes.about")),
                new WishRows(wishes, cards, network, () -> show(id)));
    }

    private Checkbox allowed(Workshop workshop) {
        var allowed = new Checkbox(getTranslation("network.allow"), workshop.hasNetwork());
        allowed.setHelperText(getTranslation("network.allow.help"));
        allowed.addValueChangeListener(changed -> {
            programme.allowNetwork(workshop.id(), changed.getValue());
            Says.done(this, "saved");
        });
        return allowed;
    }

    private static Paragraph paragraph(String look, String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName(look);
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("network.title") + " – Narada";
    }
}
