package pl.narada.outside.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.narada.access.Addresses;
import pl.narada.access.Role;
import pl.narada.activity.ActivityKinds;
import pl.narada.activity.ConsolePanel;
import pl.narada.i18n.Translations;
import pl.narada.outside.Opening;
import pl.narada.programme.Opens;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.room.ActivityState;
import pl.narada.room.Actor;
import pl.narada.room.Phase;
import pl.narada.room.RoomState;
import pl.narada.room.Settings;
import pl.narada.room.Situation;
import pl.narada.room.command.Command;
import pl.narada.room.live.Room;
import pl.narada.room.live.Rooms;
import pl.narada.shared.ActivityId;
import pl.narada.ui.Addressed;
import pl.narada.ui.Links;
import pl.narada.ui.RehearsalBanner;
import pl.narada.ui.Says;
import pl.narada.ui.Screens;
import pl.narada.ui.StaffLayout;

/** Before and after the meeting: what is open to people with the link, how to invite them, and what they have said. */
@Route(value = "outside/:id", layout = StaffLayout.class)
@RolesAllowed(Role.FACILITATES)
@Opens(Opens.What.WORKSHOP_TO_RUN)
public class OutsideView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Programme programme;
    private final Rooms rooms;
    private final Opening opening;
    private final Addresses addresses;
    private final Screens screens;
    private final Translations words;
    private final String me;
    private final Div said = new Div();
    private final Map<ActivityId, ConsolePanel<Settings, ActivityState>> panels = new HashMap<>();
    private Registration following = () -> {};
    private @Nullable Room room;
    private @Nullable OpenForm form;
    private @Nullable UnplannedForm unplanned;
    private @Nullable Invitation invitation;
    private List<ActivityId> shown = List.of();
    private String title = "";

    public OutsideView(
            Programme programme,
            Rooms rooms,
            Opening opening,
            Addresses addresses,
            Screens screens,
            Translations words,
            AuthenticationContext who) {
        this.programme = programme;
        this.rooms = rooms;
        this.opening = opening;
        this.addresses = addresses;
        this.screens = screens;
        this.words = words;
        this.me = who.getPrincipalName().orElseThrow();
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Addressed.show(event, programme::find, this::build);
    }

    private void build(Workshop workshop) {
        removeAll();
        panels.clear();
        shown = List.of();
        title = getTranslation("outside.title");
        Room here = rooms.room(workshop.id());
        room = here;
        var until = new OpenForm(workshop, opening, me, words);
        form = until;
        unplanned = new UnplannedForm(
                words, question -> until.until().map(end -> opening.ask(workshop.id(), question, end, me)));
        invitation = new Invitation(workshop, addresses);
        var ways = new Div(
                Links.to("staff/workshop/" + workshop.id(), getTranslation("workshops.prepare")),
                Links.to("staff/console/" + workshop.id(), getTranslation("workshops.console")));
        ways.addClassName("ways");
        var head = new Div(new H1(title), ways);
        head.addClassName("page-head");
        var which = new Paragraph(workshop.details().title());
        which.addClassName("lead");
        if (workshop.isRehearsal()) add(new RehearsalBanner());
        add(head, which, form, unplanned, invitation, said);
        following.remove();
        following = screens.follow(this, changed -> here.listen((_, _) -> changed.run()), this::refresh);
    }

    private void refresh() {
        if (room == null || form == null || unplanned == null || invitation == null) return;
        RoomState now = room.state();
        form.show(now);
        unplanned.show(now);
        invitation.show(now);
        showWhatWasSaid(now);
    }

    /** While the meeting goes on the console has it, with all that was said before. */
    private void showWhatWasSaid(RoomState now) {
        List<Situation<Settings, ActivityState>> all = new ArrayList<>();
        if (now.phase() == Phase.DRAFT) {
            opening.choices(now).stream()
                    .filter(p -> now.outside().isOpen(p.id()) || hasBegun(now, p.id()))
                    .forEach(p -> now.situation(p.id()).ifPresent(all::add));
        }
        List<ActivityId> ids = all.stream().map(Situation::id).toList();
        if (!ids.equals(shown)) {
            shown = ids;
            said.removeAll();
            for (var one : all) {
                var panel = panels.computeIfAbsent(one.id(), _ -> panelFor(one.settings()));
                var section = new Div(new H2(one.plan().prompt()), panel.component());
                section.addClassName("outside-said");
                said.add(section);
            }
        }
        for (var one : all) {
            var panel = panels.get(one.id());
            if (panel != null) panel.show(one);
        }
    }

    private static boolean hasBegun(RoomState now, ActivityId id) {
        return !now.outside().answered(id).isEmpty();
    }

    /** Settings and state of one activity come from one kind, so its panel may be given them without their types. */
    @SuppressWarnings("unchecked")
    private ConsolePanel<Settings, ActivityState> panelFor(Settings settings) {
        return (ConsolePanel<Settings, ActivityState>)
                ActivityKinds.screensFor(settings).panel().apply(this::ask);
    }

    private boolean ask(Command command) {
        if (room == null) return false;
        if (Says.refused(this, words, room.askAndWait(new Actor.Facilitator(me), command))) return false;
        refresh();
        return true;
    }

    @Override
    public String getPageTitle() {
        return title + " – Narada";
    }
}
