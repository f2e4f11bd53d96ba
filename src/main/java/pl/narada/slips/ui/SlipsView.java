package pl.narada.slips.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import pl.narada.access.CurrentStaff;
import pl.narada.access.Role;
import pl.narada.i18n.Translations;
import pl.narada.programme.Opens;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.report.ReportFile;
import pl.narada.room.Phase;
import pl.narada.room.Slips;
import pl.narada.room.command.FacilitatorCommand.RequireSlips;
import pl.narada.room.command.FacilitatorCommand.VoidSlips;
import pl.narada.room.live.Answer;
import pl.narada.room.live.Room;
import pl.narada.room.live.Rooms;
import pl.narada.slips.SlipPrinting;
import pl.narada.slips.SlipPrinting.Made;
import pl.narada.ui.Addressed;
import pl.narada.ui.Confirm;
import pl.narada.ui.Links;
import pl.narada.ui.RehearsalBanner;
import pl.narada.ui.Says;
import pl.narada.ui.Screens;
import pl.narada.ui.StaffLayout;

/** Personal codes on slips of paper: how many there are, making and printing others, and whether one needs one. */
@Route(value = "slips/:id", layout = StaffLayout.class)
@RolesAllowed(Role.FACILITATES)
@Opens(Opens.What.WORKSHOP_TO_RUN)
public class SlipsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int USUAL = 40;

    private final Programme programme;
    private final Rooms rooms;
    private final SlipPrinting printing;
    private final Screens screens;
    private final Translations words;
    private final String me;
    private final Paragraph state = new Paragraph();
    private final Paragraph counts = new Paragraph();
    private final Button require = new Button();
    private final Button waive = new Button();
    private final Button voidUnused = new Button();
    private final Div making = new Div();
    private final Div made = new Div();
    private Registration following = () -> {};

    public SlipsView(
            Programme programme,
            Rooms rooms,
            SlipPrinting printing,
            Screens screens,
            CurrentStaff staff,
            Translations words) {
        this.programme = programme;
        this.rooms = rooms;
        this.printing = printing;
        this.screens = screens;
        this.words = words;
        this.me = staff.get().name();
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Addressed.show(event, programme::find, this::build);
    }

    private void build(Workshop workshop) {
        removeAll();
        made.removeAll();
        var ways = new Div(
                Links.to("staff/workshop/" + workshop.id(), getTranslation("workshops.prepare")),
                Links.to("staff/console/" + workshop.id(), getTranslation("workshops.console")));
        ways.addClassName("ways");
        var head = new Div(new H1(getTranslation("slips.title")), ways);
        head.addClassName("page-head");
        var lead = new Paragraph(workshop.details().title());
        lead.addClassName("lead");
        if (workshop.isRehearsal()) add(new RehearsalBanner());
        add(head, lead, new Paragraph(getTranslation("slips.what")), new Paragraph(getTranslation("slips.promise")));
        add(new H2(getTranslation("slips.door")), state, door(workshop), maker(workshop), made);
        Room room = rooms.room(workshop.id());
        following.remove();
        following = screens.follow(this, changed -> room.listen((_, _) -> changed.run()), () -> show(room));
    }

    private Div door(Workshop workshop) {
        require.setText(getTranslation("slips.require"));
        require.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        require.addClickListener(_ -> ask(workshop, true));
        waive.setText(getTranslation("slips.waive"));
        waive.addClickListener(_ -> Confirm.ask(this, "slips.waive", () -> ask(workshop, false)));
        return new Div(require, waive);
    }

    private void ask(Workshop workshop, boolean required) {
        if (!Says.refused(this, words, printing.ask(workshop, new RequireSlips(required), me)))
            Says.done(this, "saved");
        show(rooms.room(workshop.id()));
    }

    private Div maker(Workshop workshop) {
        var number = new IntegerField(getTranslation("slips.number"));
        number.setHelperText(getTranslation("slips.number.help", "most", SlipPrinting.MOST_AT_ONCE));
        number.setValue(USUAL);
        number.setStepButtonsVisible(true);
        number.setMin(1);
        number.setMax(SlipPrinting.MOST_AT_ONCE);
        var make = new Button(
                getTranslation("slips.make"),
                _ -> make(workshop, number.getOptionalValue().orElse(0)));
        voidUnused.setText(getTranslation("slips.void"));
        voidUnused.addClickListener(_ -> Confirm.ask(this, "slips.void", () -> voidUnused(workshop)));
        making.removeAll();
        making.add(new H2(getTranslation("slips.sheet")), counts, number, make, voidUnused);
        making.addClassName("slips-maker");
        return making;
    }

    private void make(Workshop workshop, int number) {
        switch (printing.make(workshop, number, me, getLocale())) {
            case Made.Sheet(ReportFile sheet) -> offer(sheet, number);
            case Made.None(Answer why) -> Says.refused(this, words, why);
        }
        show(rooms.room(workshop.id()));
    }

    /** As long as this page is open; nobody can make the same sheet again. */
    private void offer(ReportFile sheet, int number) {
        var file = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(sheet.name());
                    event.setContentType("application/pdf");
                    event.getOutputStream().write(sheet.content());
                },
                getTranslation("slips.file", "n", number));
        file.addClassName("slips-file");
        var hint = new Paragraph(getTranslation("slips.file.once"));
        hint.addClassName("hint");
        made.add(new Div(file, hint));
    }

    private void voidUnused(Workshop workshop) {
        if (Says.refused(this, words, printing.ask(workshop, new VoidSlips(), me))) return;
        made.removeAll();
        Says.done(this, "slips.voided");
        show(rooms.room(workshop.id()));
    }

    private void show(Room room) {
        Slips slips = room.state().joined().slips();
        boolean over = room.state().phase() == Phase.CLOSED;
        state.setText(slips.required() ? getTranslation("slips.required") : getTranslation("slips.free"));
        counts.setText(getTranslation(
                "slips.counts", "n", slips.issued().size(), "used", slips.used().size()));
        require.setVisible(!slips.required() && !over);
        waive.setVisible(slips.required() && !over);
        voidUnused.setVisible(slips.unused() > 0 && !over);
        making.setVisible(!over);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("slips.title") + " – Narada";
    }
}
