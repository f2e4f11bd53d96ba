package pl.narada.model.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.narada.access.Role;
import pl.narada.i18n.Translations;
import pl.narada.model.Initiative;
import pl.narada.model.InitiativeForm;
import pl.narada.model.Initiatives;
import pl.narada.outcome.FindingRef;
import pl.narada.outcome.Outcomes;
import pl.narada.outcome.told.Voice;
import pl.narada.programme.Opens;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.shared.Result;
import pl.narada.shared.Uuids;
import pl.narada.shared.WorkshopId;
import pl.narada.ui.Buttons;
import pl.narada.ui.Confirm;
import pl.narada.ui.Links;
import pl.narada.ui.Says;
import pl.narada.ui.StaffLayout;

/** The card of one initiative: a new one, one made of an idea, or one that is there. */
@Route(value = "initiative/:id", layout = StaffLayout.class)
@RouteAlias(value = "initiative/new/:workshop/:finding", layout = StaffLayout.class)
@RolesAllowed(Role.FACILITATES)
@Opens(Opens.What.WHOLE_REGION)
public class InitiativeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Initiatives initiatives;
    private final Programme programme;
    private final Outcomes outcomes;
    private final Translations words;
    private final String staff;
    private String title = "";

    public InitiativeView(
            Initiatives initiatives,
            Programme programme,
            Outcomes outcomes,
            Translations words,
            AuthenticationContext who) {
        this.initiatives = initiatives;
        this.programme = programme;
        this.outcomes = outcomes;
        this.words = words;
        this.staff = who.getPrincipalName().orElseThrow();
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        RouteParameters asked = event.getRouteParameters();
        Optional<FindingRef> idea = asked.get("workshop")
                .flatMap(WorkshopId::parse)
                .flatMap(workshop ->
                        FindingRef.parse(workshop, asked.get("finding").orElse("")));
        Optional<Initiative> card = idea.flatMap(initiatives::of)
                .or(() -> asked.get("id").flatMap(Uuids::parse).flatMap(initiatives::find));
        if (card.isPresent()) show(card.get());
        else if (idea.isPresent() || asked.get("id").orElse("").equals("new")) showNew(idea.orElse(null));
        else event.forwardTo("initiatives");
    }

    private void showNew(@Nullable FindingRef idea) {
        title = getTranslation("initiative.new");
        Optional<Workshop> from = Optional.ofNullable(idea).flatMap(i -> programme.workshop(i.workshop()));
        var form = new InitiativeForm(
                idea == null ? "" : words(idea),
                "",
                Map.of(),
                "",
                "",
                from.map(w -> w.details().county()).orElse(null),
                0);
        show(UUID.randomUUID(), form, idea);
    }

    /** The words of the idea, if it is still there. */
    private String words(FindingRef idea) {
        return outcomes.of(idea.workshop()).stream()
                .flatMap(o -> o.activities().stream())
                .filter(a -> a.id() == idea.activity())
                .flatMap(a -> a.voices().stream())
                .filter(v -> v.number() == idea.number())
                .map(Voice::text)
                .findFirst()
                .map(text -> text.codePointCount(0, text.length()) > InitiativeForm.TITLE_LIMIT ? "" : text)
                .orElse("");
    }

    private void show(Initiative card) {
        title = card.form().title();
        show(card.id(), card.form(), card.idea().orElse(null));
        var remove = Buttons.small(this, "initiative.remove", () -> askBeforeRemoving(card));
        add(remove);
    }

    private void show(UUID id, InitiativeForm form, @Nullable FindingRef idea) {
        add(Links.to("staff/initiatives", getTranslation("initiative.title")), new H1(title));
        if (idea != null) {
            var from = new Div(Links.to(idea.path(), getTranslation("initiative.from-idea")));
            from.addClassName("ways");
            add(from);
        }
        add(new InitiativeEditor(form, programme.counties(), filled -> save(id, filled, idea)));
    }

    private void save(UUID id, InitiativeForm filled, @Nullable FindingRef idea) {
        switch (initiatives.save(id, filled, idea, staff)) {
            case Result.Ok<Initiative> _ -> {
                UI.getCurrent().navigate("initiatives");
                Says.done(this, "saved");
            }
            case Result.Refused<Initiative>(var why) -> Says.no(words, why);
        }
    }

    private void askBeforeRemoving(Initiative card) {
        Confirm.ask(this, "initiative.remove-confirm", () -> {
            initiatives.remove(card.id());
            UI ui = UI.getCurrent();
            ui.navigate("initiatives");
            Says.done(
                    this,
                    () -> {
                        initiatives.save(card.id(), card.form(), card.idea().orElse(null), staff);
                        ui.navigate("initiative/" + card.id());
                    },
                    "initiative.removed");
        });
    }

    @Override
    public String getPageTitle() {
        return title + " – Narada";
    }
}
