package pl.narada.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.access.Role;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.outcome.Recounts;
import pl.narada.outcome.Recounts.Recount;
import pl.narada.outcome.Recounts.Result;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.OpinionGroups;
import pl.narada.outcome.told.TwoWays;
import pl.narada.programme.Opens;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.ui.Addressed;
import pl.narada.ui.Links;
import pl.narada.ui.StaffLayout;

/** By which rule each result was counted, and whether counting it again from the journal gives the same. */
@Route(value = "outcome/:id/recount", layout = StaffLayout.class)
@RolesAllowed(Role.REVIEWS)
@Opens(Opens.What.WORKSHOP_TO_READ)
public class RecountView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Programme programme;
    private final Outcomes outcomes;
    private final Recounts recounts;

    public RecountView(Programme programme, Outcomes outcomes, Recounts recounts) {
        this.programme = programme;
        this.outcomes = outcomes;
        this.recounts = recounts;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Addressed.show(event, programme::findReal, this::show);
    }

    private void show(Workshop workshop) {
        add(
                Links.to("staff/outcome/" + workshop.id(), workshop.details().title()),
                new H1(getTranslation("recount.title")),
                new Paragraph(getTranslation("recount.means")));
        List<ActivityOutcome> counted =
                outcomes.of(workshop.id()).map(OutcomeView::activities).orElse(List.of()).stream()
                        .filter(RecountView::hasResult)
                        .toList();
        if (counted.isEmpty()) {
            add(new Paragraph(getTranslation("recount.nothing")));
            return;
        }
        var results = new Div();
        results.addClassName("recount");
        var again = new Button(getTranslation("recount.again"), _ -> {
            results.removeAll();
            results.add(results(counted, recounts.of(workshop.id()).orElse(null)));
        });
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        results.add(rules(counted));
        add(again, results);
    }

    private static boolean hasResult(ActivityOutcome activity) {
        return activity.ballot() != null
                || activity.ratings() != null
                || activity.opinions() != null
                || activity.ranking() != null
                || activity.comparison() != null
                || activity.proposal() != null
                || activity.twoWays() != null;
    }

    private List<Component> rules(List<ActivityOutcome> activities) {
        return activities.stream().map(a -> (Component) section(a)).toList();
    }

    private Div section(ActivityOutcome activity) {
        var section = new Div(
                new H2(activity.prompt()), line("recount.rule", getTranslation("recount.by." + rule(activity))));
        section.addClassName("finding");
        section.setId(Sources.anchor(activity.id()));
        TwoWays ways = activity.twoWays();
        if (ways != null && ways.budget() == null)
            section.add(line("recount.chosen", getTranslation("ways.means." + ways.rule())));
        section.add(line("recount.lot", lot(activity)));
        OpinionGroups alike =
                activity.opinions() == null ? null : activity.opinions().alike();
        if (alike != null) section.add(line("alike.title", getTranslation("alike.rule", "seed", alike.seed())));
        return section;
    }

    private String lot(ActivityOutcome activity) {
        TwoWays ways = activity.twoWays();
        return ways == null || ways.ties().stream().noneMatch(t -> t.by().equals("lot"))
                ? getTranslation("recount.no-lot")
                : getTranslation("ways.seed", "seed", ways.seed());
    }

    private static String rule(ActivityOutcome activity) {
        if (activity.ballot() != null) return activity.ballot().method().equals("dots") ? "dots" : "approval";
        if (activity.ratings() != null) return "rate";
        if (activity.proposal() != null) return "consent";
        TwoWays ways = activity.twoWays();
        if (ways != null) return ways.withPoints() ? "budget-points" : "budget";
        if (activity.comparison() != null) return "compare";
        return activity.opinions() != null ? "opine" : "rank";
    }

    private List<Component> results(List<ActivityOutcome> activities, @Nullable Recount recount) {
        if (recount == null) return List.of(new Paragraph(getTranslation("recount.not-yet")));
        var whole = new Paragraph(getTranslation(
                recount.agrees() ? "recount.all-agree" : "recount.not-all-agree", "n", recount.entries()));
        whole.addClassName("recount-verdict");
        whole.setClassName("recount-differs", !recount.agrees());
        whole.getElement().setAttribute("role", "status");
        List<Component> parts = new ArrayList<>(List.of(whole));
        if (recount.sealed()) parts.add(new Paragraph(getTranslation("recount.sealed")));
        for (ActivityOutcome activity : activities) {
            Div section = section(activity);
            recount.results().stream()
                    .filter(r -> r.activity() == activity.id())
                    .findFirst()
                    .ifPresent(r -> section.add(verdict(r), hashes(r)));
            parts.add(section);
        }
        return parts;
    }

    private Component verdict(Result result) {
        var verdict = new Paragraph(words(result));
        verdict.addClassName("recount-verdict");
        verdict.setClassName("recount-differs", !result.agrees());
        return verdict;
    }

    private String words(Result result) {
        if (!result.agrees())
            return result.differing().isEmpty()
                    ? getTranslation("recount.differs")
                    : getTranslation("recount.differs-in", "what", String.join("; ", result.differing()));
        if (result.isOfAnotherVersion()) return getTranslation("recount.other-version");
        return getTranslation(result.saved() == null ? "recount.agrees-unsaved" : "recount.agrees");
    }

    private Component hashes(Result result) {
        var box = new Div();
        box.addClassName("facts");
        if (result.saved() != null) box.add(hash("recount.hash.saved", result.saved()));
        box.add(hash("recount.hash.now", result.counted()));
        return box;
    }

    private Component hash(String key, String hash) {
        var line = new Paragraph(getTranslation(key) + " ");
        line.add(new Code(hash));
        return line;
    }

    private Component line(String key, String text) {
        return new Paragraph(getTranslation(key) + ": " + text);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("recount.title") + " – Narada";
    }
}
