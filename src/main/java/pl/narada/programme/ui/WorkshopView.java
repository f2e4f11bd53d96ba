package pl.narada.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.narada.access.Role;
import pl.narada.access.StaffAccounts;
import pl.narada.i18n.Translations;
import pl.narada.programme.Admission;
import pl.narada.programme.AgendaSource;
import pl.narada.programme.Municipalities;
import pl.narada.programme.Opens;
import pl.narada.programme.Planning;
import pl.narada.programme.Programme;
import pl.narada.programme.ReadySlide;
import pl.narada.programme.Rehearsals;
import pl.narada.programme.Workshop;
import pl.narada.programme.WorkshopDetails;
import pl.narada.programme.WorkshopForm;
import pl.narada.room.JoinQuestions;
import pl.narada.room.live.Rooms;
import pl.narada.shared.Result;
import pl.narada.shared.WorkshopId;
import pl.narada.ui.Dates;
import pl.narada.ui.Links;
import pl.narada.ui.RehearsalBanner;
import pl.narada.ui.Says;
import pl.narada.ui.StaffLayout;

/** Where a workshop is prepared: its facts, and below them its agenda. */
@Route(value = "workshop/:id", layout = StaffLayout.class)
@RouteAlias(value = "workshop/new/:like", layout = StaffLayout.class)
@RolesAllowed(Role.FACILITATES)
@Opens(Opens.What.WORKSHOP_TO_RUN)
public class WorkshopView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Programme programme;
    private final Admission admission;
    private final StaffAccounts accounts;
    private final Planning planning;
    private final Rehearsals rehearsals;
    private final Rooms rooms;
    private final List<ReadySlide> readySlides;
    private final Translations words;
    private final String facilitator;
    private String title = "";

    public WorkshopView(
            Programme programme,
            Admission admission,
            StaffAccounts accounts,
            Planning planning,
            Rehearsals rehearsals,
            Rooms rooms,
            List<ReadySlide> readySlides,
            Translations words,
            AuthenticationContext who) {
        this.programme = programme;
        this.admission = admission;
        this.accounts = accounts;
        this.planning = planning;
        this.rehearsals = rehearsals;
        this.rooms = rooms;
        this.readySlides = readySlides;
        this.words = words;
        this.facilitator = who.getPrincipalName().orElseThrow();
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String id = event.getRouteParameters().get("id").orElse("new");
        if (id.equals("new")) {
            create(event.getRouteParameters()
                    .get("like")
                    .flatMap(programme::find)
                    .filter(w -> !w.isRehearsal() && admission.mayRun(w)));
            return;
        }
        Optional<Workshop> found = programme.find(id);
        if (found.isPresent()) edit(found.get());
        else event.forwardTo("");
    }

    /** {@code like}: the workshop that the new one is to resemble. */
    private void create(Optional<Workshop> like) {
        title = getTranslation("workshop.new");
        var lead = new Paragraph(getTranslation("workshop.new.lead"));
        lead.addClassName("lead");
        var plan = new PlanChoice(admission.toRun(programme.workshops()), this::name);
        var form = new DetailsForm(
                admission.toReadOf(programme.counties()),
                getTranslation("workshop.create"),
                filled -> plan(filled, plan.source()));
        form.withPlan(plan);
        like.ifPresent(earlier -> {
            plan.chooseAsIn(earlier.id());
            form.suggest(earlier.details());
        });
        add(new H1(title), lead, form);
    }

    private String name(Workshop workshop) {
        WorkshopDetails details = workshop.details();
        return getTranslation(
                "plan.earlier.item",
                "county",
                programme.county(details.county()).orElseThrow().name(),
                "date",
                Dates.longDate(getLocale(), details.date()),
                "title",
                details.title());
    }

    private void plan(WorkshopForm filled, AgendaSource source) {
        switch (planning.plan(filled, source, facilitator, getLocale())) {
            case Result.Ok<Workshop>(Workshop workshop) -> UI.getCurrent().navigate("workshop/" + workshop.id());
            case Result.Refused<Workshop>(var why) -> Says.no(words, why);
        }
    }

    private void edit(Workshop workshop) {
        title = workshop.details().title();
        var heading = new H1(title);
        var ways = new Div(
                Links.to("staff/console/" + workshop.id(), getTranslation("workshops.console")),
                Links.beside("staff/projector/" + workshop.id(), getTranslation("workshops.projector")));
        ways.addClassName("ways");
        var head = new Div(heading, ways);
        head.addClassName("page-head");
        var agenda = new AgendaEditor(rooms.room(workshop.id()), planning, words, facilitator);
        if (workshop.isRehearsal()) {
            // its facts are those of the workshop
            add(new RehearsalBanner(), head, agenda);
            return;
        }
        agenda.offer(readySlides.stream()
                .flatMap(ready -> ready.fill(workshop.id(), workshop.details(), getLocale()).stream())
                .toList());
        ways.add(Links.to("staff/outside/" + workshop.id(), getTranslation("outside.title")));
        ways.add(Links.to("staff/slips/" + workshop.id(), getTranslation("slips.title")));
        ways.add(Links.to("staff/attendance/" + workshop.id(), getTranslation("attendance.title")));
        ways.add(Links.to("staff/contacts/" + workshop.id(), getTranslation("contact.title")));
        ways.add(Links.to("staff/network/" + workshop.id(), getTranslation("network.title")));
        ways.add(Links.to("staff/bundle/" + workshop.id(), getTranslation("bundle.save")));
        ways.add(RehearsalList.maker(workshop.id(), rehearsals, facilitator, words));
        var beneath = new RehearsalList(programme.rehearsalsOf(workshop.id()), rehearsals, words);
        var form = new DetailsForm(
                admission.toReadOf(programme.counties()),
                getTranslation("save"),
                filled -> change(workshop.id(), filled, heading, agenda));
        form.fill(workshop.details());
        add(head, beneath, form, questions(workshop));
        if (admission.mayShare(workshop)) add(new SharingForm(workshop, accounts, with -> share(workshop.id(), with)));
        add(agenda);
    }

    private void share(WorkshopId id, Set<String> with) {
        programme.share(id, with, facilitator);
        Says.done(this, "saved");
    }

    private JoinQuestionsForm questions(Workshop workshop) {
        List<String> roles =
                List.of(getTranslation("join-questions.roles.usual").split(" *\\| *"));
        var usual =
                new JoinQuestions(roles, Municipalities.of(workshop.details().county()));
        return new JoinQuestionsForm(
                rooms.room(workshop.id()).state().joined().questions(), usual, asked -> ask(workshop.id(), asked));
    }

    private void ask(WorkshopId id, JoinQuestions asked) {
        if (!Says.refused(this, words, planning.ask(id, asked, facilitator))) Says.done(this, "saved");
    }

    private void change(WorkshopId id, WorkshopForm filled, H1 heading, AgendaEditor agenda) {
        LocalTime before = programme.workshop(id).orElseThrow().details().start();
        switch (planning.change(id, filled, facilitator)) {
            case Result.Ok<Workshop>(Workshop changed) -> {
                heading.setText(changed.details().title());
                long minutes =
                        Duration.between(before, changed.details().start()).toMinutes();
                if (minutes != 0) agenda.movedBy(minutes);
                Says.done(this, "saved");
            }
            case Result.Refused<Workshop>(var why) -> Says.no(words, why);
        }
    }

    @Override
    public String getPageTitle() {
        return title + " – Narada";
    }
}
