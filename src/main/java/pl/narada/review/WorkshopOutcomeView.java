package pl.narada.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import pl.narada.access.CurrentStaff;
import pl.narada.access.Role;
import pl.narada.access.StaffMember;
import pl.narada.codebook.CodeBook;
import pl.narada.i18n.Translations;
import pl.narada.outcome.BallotFiles;
import pl.narada.outcome.Outcomes;
import pl.narada.programme.Admission;
import pl.narada.programme.Opens;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.room.Phase;
import pl.narada.sealing.SealKeeper;
import pl.narada.sealing.Sealing;
import pl.narada.ui.Addressed;
import pl.narada.ui.Dates;
import pl.narada.ui.Links;
import pl.narada.ui.StaffLayout;

/** What came of one workshop. */
@Route(value = "outcome/:id", layout = StaffLayout.class)
@RolesAllowed(Role.REVIEWS)
@Opens(Opens.What.WORKSHOP_TO_READ)
public class WorkshopOutcomeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Programme programme;
    private final Admission admission;
    private final Outcomes outcomes;
    private final BallotFiles ballots;
    private final List<OutcomeTools> tools;
    private final CodeBook codes;
    private final Sealing sealing;
    private final SealKeeper keeper;
    private final Translations words;
    private final StaffMember me;
    private String title = "";

    public WorkshopOutcomeView(
            Programme programme,
            Admission admission,
            Outcomes outcomes,
            BallotFiles ballots,
            List<OutcomeTools> tools,
            CodeBook codes,
            Sealing sealing,
            SealKeeper keeper,
            Translations words,
            CurrentStaff who) {
        this.admission = admission;
        this.programme = programme;
        this.outcomes = outcomes;
        this.ballots = ballots;
        this.tools = tools;
        this.codes = codes;
        this.sealing = sealing;
        this.keeper = keeper;
        this.words = words;
        this.me = who.get();
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Addressed.show(event, programme::findReal, this::show);
        goToTheLine();
    }

    /**
     * A link may lead to one line, also from another line of this page. The browser looked for it before it was there, and
     * within the application the address is written only after the page; it may also be folded up.
     */
    private void goToTheLine() {
        getElement().executeJs("""
                let tries = 20;
                const look = () => {
                  const line = location.hash && document.getElementById(location.hash.slice(1));
                  if (!line) { if (tries-- > 0) setTimeout(look, 100); return; }
                  for (let e = line; e; e = e.parentElement) if (e.localName === 'vaadin-details') e.opened = true;
                  setTimeout(() => { line.scrollIntoView({block: 'center'}); line.focus(); }, 50);
                };
                look();
                if (this.looks) return;
                this.looks = () => {
                  if (this.isConnected) { tries = 0; look(); } else removeEventListener('hashchange', this.looks);
                };
                addEventListener('hashchange', this.looks);""");
    }

    private void show(Workshop workshop) {
        var details = workshop.details();
        title = details.title();
        var county = programme.county(details.county()).orElseThrow();
        var facts = new Paragraph(Dates.longDate(getLocale(), details.date()));
        facts.addClassName("facts");
        var ways = new Div();
        ways.addClassName("ways");
        if (admission.mayRun(workshop))
            ways.add(Links.to("staff/bundle/" + workshop.id(), getTranslation("bundle.save")));
        if (workshop.phase() == Phase.CLOSED)
            ways.add(Links.to("staff/outcome/" + workshop.id() + "/recount", getTranslation("recount.title")));
        if (workshop.phase() == Phase.CLOSED)
            ways.addComponentAsFirst(Links.to("staff/replay/" + workshop.id(), getTranslation("replay.open")));
        add(Links.to("staff/review/" + county.teryt().value(), county.name()), new H1(title), facts, ways);
        if (me.may(Role.FACILITATOR)) add(new CodingSection(codes, workshop.id(), me.name()));
        add(OutcomePanel.of(workshop.id(), outcomes, tools));
        if (!admission.mayRun(workshop)) return;
        addBallots(workshop);
        if (workshop.phase() == Phase.CLOSED) add(new SealSection(programme, sealing, keeper, words, workshop));
        add(new Paragraph(Links.to("staff/person/" + workshop.id(), getTranslation("person.staff"))));
    }

    private void addBallots(Workshop workshop) {
        outcomes.of(workshop.id()).filter(BallotDownloads::mayBeOf).ifPresent(outcome -> {
            Set<Integer> there = ballots.of(workshop.id()).keySet();
            if (!there.isEmpty()) add(new BallotDownloads(workshop.id(), outcome, there));
        });
    }

    @Override
    public String getPageTitle() {
        return title + " – Narada";
    }
}
