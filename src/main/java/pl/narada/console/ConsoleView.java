package pl.narada.console;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.narada.access.Role;
import pl.narada.activity.Desk;
import pl.narada.broadcast.Views;
import pl.narada.gateway.Presence;
import pl.narada.i18n.Translations;
import pl.narada.programme.Opens;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.projector.LiveStages;
import pl.narada.rehearsal.SimulatedParticipants;
import pl.narada.room.Actor;
import pl.narada.room.Entry;
import pl.narada.room.Place;
import pl.narada.room.RoomState;
import pl.narada.room.command.Command;
import pl.narada.room.live.Room;
import pl.narada.room.live.RoomListener;
import pl.narada.room.live.Rooms;
import pl.narada.ui.Addressed;
import pl.narada.ui.RehearsalBanner;
import pl.narada.ui.Says;
import pl.narada.ui.Screens;
import pl.narada.ui.StaffLayout;

/** From here the facilitator runs the workshop. Shows the room as it is, and asks it for what is wanted. */
@Route(value = "console/:id", layout = StaffLayout.class)
@RolesAllowed(Role.FACILITATES)
@Opens(Opens.What.WORKSHOP_TO_RUN)
public class ConsoleView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int TICK_MILLIS = 15_000;

    private final Programme programme;
    private final Rooms rooms;
    private final Screens screens;
    private final Presence presence;
    private final Translations words;
    private final Clock clock;
    private final Consoles consoles;
    private final SimulatedParticipants simulated;
    private final LiveStages stages;
    private final Views views;
    private final String me;
    private final Actor facilitator;
    private Registration following = () -> {};
    private String title = "";
    private @Nullable Room room;
    private @Nullable Place shown;
    private @Nullable SavingNotice saving;
    private @Nullable LeadBar leadBar;
    private @Nullable Overview overview;
    private @Nullable TimeBar timeBar;
    private @Nullable History history;
    private @Nullable People people;
    private @Nullable Guard guard;
    private @Nullable RunOfShow runOfShow;
    private @Nullable ActivityDesk activityDesk;
    private @Nullable SimulatedPanel simulatedPanel;

    public ConsoleView(
            Programme programme,
            Rooms rooms,
            Screens screens,
            Presence presence,
            Translations words,
            Clock clock,
            Consoles consoles,
            SimulatedParticipants simulated,
            LiveStages stages,
            Views views,
            AuthenticationContext who) {
        this.programme = programme;
        this.rooms = rooms;
        this.screens = screens;
        this.presence = presence;
        this.words = words;
        this.clock = clock;
        this.consoles = consoles;
        this.simulated = simulated;
        this.stages = stages;
        this.views = views;
        this.me = who.getPrincipalName().orElseThrow();
        this.facilitator = new Actor.Facilitator(me);
        addClassName("console");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Addressed.show(event, programme::find, this::build);
    }

    private void build(Workshop workshop) {
        removeAll();
        title = workshop.details().title();
        Room here = rooms.room(workshop.id());
        room = here;
        Desk desk = this::ask;
        saving = new SavingNotice();
        leadBar = new LeadBar(me, desk);
        timeBar = new TimeBar(desk, clock);
        Views.About about = programme.about(workshop.id());
        overview = new Overview(workshop, about, desk, timeBar, new Keyboard(this::pressed), clock);
        activityDesk = new ActivityDesk(desk, words, clock, new Preview(views, about, clock));
        runOfShow = new RunOfShow(workshop.id(), desk, this::choose);
        history = new History(me, desk, clock);
        people = new People(desk, new Mirror(workshop, stages));
        guard = new Guard(desk);
        var side = new Div(guard.notice(), people, runOfShow, guard);
        side.addClassName("console-side");
        simulatedPanel = workshop.isRehearsal() ? new SimulatedPanel(workshop.id(), simulated, words) : null;
        if (simulatedPanel != null) {
            add(new RehearsalBanner());
            side.addComponentAsFirst(simulatedPanel);
        }
        var middle = new Div(history, activityDesk);
        middle.addClassName("console-middle");
        var work = new Div(side, middle);
        work.addClassName("console-work");
        add(saving, leadBar, overview, work, new Connection());
        following.remove();
        following = screens.follow(this, changed -> listen(here, workshop, changed), this::refresh);
    }

    private Runnable listen(Room here, Workshop workshop, Runnable changed) {
        Runnable room = here.listen(new RoomListener() {
            @Override
            public void moved(RoomState now, List<Entry> written) {
                changed.run();
            }

            @Override
            public void savingChanged() {
                changed.run();
            }

            @Override
            public void ended() {
                changed.run();
            }
        });
        Runnable people = presence.onChange(workshop.id(), changed);
        Runnable colleagues = consoles.onChange(workshop.id(), changed);
        consoles.here(workshop.id(), this, me);
        return () -> {
            room.run();
            people.run();
            colleagues.run();
            consoles.gone(workshop.id(), this);
        };
    }

    private void choose(Place place) {
        if (activityDesk != null) activityDesk.choose(place);
        refresh();
    }

    /** A key does what its button does, and nothing where there is no such button. */
    private void pressed(Shortcut shortcut) {
        if (room == null || overview == null || activityDesk == null || timeBar == null || history == null) return;
        if (shortcut != Shortcut.UNDO && !room.state().isLedBy(me)) return;
        switch (shortcut) {
            case NEXT -> overview.next();
            case BACK -> overview.back();
            case REVEAL -> activityDesk.reveal();
            case CONCEAL -> activityDesk.conceal();
            case OPEN -> activityDesk.open();
            case CLOSE -> activityDesk.close();
            case PAUSE -> timeBar.pauseOrResume();
            case MORE_TIME -> timeBar.moreTime();
            case UNDO -> history.undo();
            case HELP -> {} // the keyboard itself opens it
        }
    }

    /** The minutes that are left change without anybody doing anything. */
    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        ui.setPollInterval(TICK_MILLIS);
        Registration ticks = ui.addPollListener(_ -> tick());
        addDetachListener(detached -> {
            ticks.remove();
            ui.setPollInterval(-1);
            detached.unregisterListener();
        });
    }

    private void tick() {
        if (room != null) consoles.here(room.state().workshop(), this, me);
        refresh();
    }

    private void refresh() {
        refresh(false);
    }

    /** {@code own}: whether it was moved from here since it was last shown, and by nobody else. */
    private void refresh(boolean own) {
        if (room == null || saving == null || leadBar == null || overview == null) return;
        if (runOfShow == null || activityDesk == null || history == null || people == null || guard == null) return;
        if (room.hasEnded()) {
            leaveWhatIsGone();
            return;
        }
        RoomState now = room.state();
        boolean leads = now.isLedBy(me);
        var connected = presence.bySector(now.workshop());
        saving.show(room.unsavedSince());
        leadBar.show(now, consoles.names(now.workshop()));
        overview.show(now, connected, leads, own);
        shown = now.place();
        history.show(now);
        people.show(now, connected);
        guard.show(now);
        if (simulatedPanel != null) simulatedPanel.show();
        activityDesk.show(now, leads);
        runOfShow.show(now, clock.instant(), activityDesk.chosen(), leads);
    }

    /** The rehearsal has been thrown away, here or elsewhere. */
    private void leaveWhatIsGone() {
        following.remove();
        room = null;
        Says.no(this, "rehearsal.gone");
        getUI().ifPresent(ui -> ui.navigate(""));
    }

    private boolean ask(Command command) {
        if (room == null) return false;
        boolean asShown = Objects.equals(shown, room.state().place());
        if (Says.refused(this, words, room.askAndWait(facilitator, command))) return false;
        refresh(asShown);
        return true;
    }

    @Override
    public String getPageTitle() {
        return title + " – " + getTranslation("workshops.console");
    }
}
