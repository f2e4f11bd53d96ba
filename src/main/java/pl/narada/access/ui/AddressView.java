package pl.narada.access.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import pl.narada.access.Addresses;
import pl.narada.access.CurrentStaff;
import pl.narada.access.OwnNetwork;
import pl.narada.access.QrPath;
import pl.narada.access.Reach;
import pl.narada.access.Role;
import pl.narada.shared.StaffAct;
import pl.narada.ui.Dates;
import pl.narada.ui.Glances;
import pl.narada.ui.Says;
import pl.narada.ui.StaffLayout;

/** Under which address phones come, of the several that a laptop may have; and whether one really gets through. */
@Route(value = "address", layout = StaffLayout.class)
@RolesAllowed(Role.FACILITATES)
public class AddressView extends Main implements HasDynamicTitle {

    private static final int LOOK_MILLIS = 3_000;

    /** In place of a device: whichever is likeliest. */
    private static final String LIKELIEST = "";

    private final Addresses addresses;
    private final Reach reach;
    private final ApplicationEventPublisher events;
    private final String me;
    private final RadioButtonGroup<String> choice = new RadioButtonGroup<>();
    private final Div now = new Div();
    private final Paragraph reached = new Paragraph();
    private List<OwnNetwork> shown = List.of();
    private String shownAddress = "";

    public AddressView(Addresses addresses, Reach reach, CurrentStaff staff, ApplicationEventPublisher events) {
        this.addresses = addresses;
        this.reach = reach;
        this.events = events;
        this.me = staff.get().name();
        addClassName("page");
        var lead = new Paragraph(getTranslation("address.lead"));
        lead.addClassName("lead");
        choice.setWidthFull();
        choice.setLabel(getTranslation("address.choice"));
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setItemLabelGenerator(this::label);
        choice.setVisible(!addresses.isSet());
        choice.addValueChangeListener(e -> {
            if (e.isFromClient()) choose(e.getValue());
        });
        now.addClassName("address-now");
        reached.getElement().setAttribute("role", "status");
        reached.addClassName("address-reached");
        add(
                new H1(getTranslation("address.title")),
                lead,
                choice,
                new H2(getTranslation("address.try")),
                new Paragraph(getTranslation("address.try.how")),
                now,
                reached,
                new H2(getTranslation("address.help")),
                help());
        look();
    }

    private UnorderedList help() {
        var list = new UnorderedList();
        Stream.of("address.help.same", "address.help.guest", "address.help.firewall", "address.help.data")
                .map(key -> new ListItem(getTranslation(key)))
                .forEach(list::add);
        return list;
    }

    private String label(String device) {
        if (device.equals(LIKELIEST)) return getTranslation("address.likeliest");
        return shown.stream()
                .filter(n -> n.device().equals(device))
                .findFirst()
                .map(this::label)
                .orElseGet(() -> getTranslation("address.gone", "device", device));
    }

    private String label(OwnNetwork network) {
        String kind = getTranslation("address.kind." + network.kind().wire());
        return getTranslation(
                "address.network", "kind", kind, "device", network.device(), "address", network.address());
    }

    private void choose(String device) {
        addresses.choose(Optional.of(device).filter(d -> !d.equals(LIKELIEST)));
        events.publishEvent(new StaffAct(me, StaffAct.What.SETTINGS_CHANGED, null, "address"));
        look();
        Says.done(this, "saved");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Glances.every(LOOK_MILLIS, this, attached.getUI(), this::look);
    }

    private void look() {
        List<OwnNetwork> networks = addresses.networks();
        if (!networks.equals(shown) || choice.isEmpty()) offer(networks);
        if (!addresses.phones().equals(shownAddress)) show(addresses.phones());
        String told = reach.last()
                .map(at -> getTranslation("address.reached", "time", Dates.time(at)))
                .orElseGet(() -> getTranslation("address.not-reached"));
        if (!told.equals(reached.getText())) reached.setText(told);
        reached.setClassName("is-reached", reach.last().isPresent());
    }

    private void offer(List<OwnNetwork> networks) {
        shown = networks;
        List<String> devices = new ArrayList<>(List.of(LIKELIEST));
        networks.stream().map(OwnNetwork::device).distinct().forEach(devices::add);
        String chosen = addresses.chosen().orElse(LIKELIEST);
        if (!devices.contains(chosen)) devices.add(chosen);
        choice.setItems(devices);
        choice.setValue(chosen);
    }

    private void show(String address) {
        shownAddress = address;
        QrPath qr = QrPath.of(address + Reach.PATH);
        int side = qr.size() + 8;
        var picture = new Html(
                "<div class=\"outside-qr\"><svg role=\"img\" aria-label=\"QR\" viewBox=\"-4 -4 %d %d\"><path d=\"%s\"/></svg></div>"
                        .formatted(side, side, qr.path()));
        var words = new Paragraph(address);
        words.addClassName("address-words");
        now.removeAll();
        now.add(picture, words);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("address.title") + " – Narada";
    }
}
