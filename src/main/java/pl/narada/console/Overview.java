package pl.narada.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Map;
import pl.narada.activity.Desk;
import pl.narada.broadcast.Views;
import pl.narada.programme.Workshop;
import pl.narada.room.Phase;
import pl.narada.room.Place;
import pl.narada.room.RoomState;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.room.command.FacilitatorCommand.GoTo;
import pl.narada.room.command.FacilitatorCommand.SetStage;
import pl.narada.room.command.FacilitatorCommand.StartWorkshop;
import pl.narada.shared.Sector;
import pl.narada.ui.Buttons;
import pl.narada.ui.Confirm;
import pl.narada.ui.Links;
import pl.narada.ui.Unfolding;

/** The top of the console: which workshop, who is there, how much time is left, and the one big button. */
final class Overview extends Div {

    private final Desk desk;
    private final TimeBar time;
    private final boolean rehearsal;
    private final Span present = new Span();
    private final Button start = new Button();
    private final Button back = new Button();
    private final Button next = new Button();
    private final Button close = new Button();
    private final Button light = Buttons.small(this, "console.light-screen", () -> stage(false));
    private final Button dark = Buttons.small(this, "console.dark-screen", () -> stage(true));
    private final Div over = new Div();
    private final Aim previousAim;
    private final Aim nextAim;

    Overview(Workshop workshop, Views.About about, Desk desk, TimeBar time, Keyboard keyboard, Clock clock) {
        this.desk = desk;
        this.previousAim = new Aim(clock);
        this.nextAim = new Aim(clock);
        this.time = time;
        this.rehearsal = workshop.isRehearsal();
        addClassName("overview");
        var county = new Span(about.county());
        county.addClassName("at-length");
        var codeIs = new Span(getTranslation("console.code"));
        codeIs.addClassName("at-length");
        var code = new Span(workshop.joinCode().value());
        code.addClassName("join-code");
        present.addClassName("present");
        var facts = new Div(county, codeIs, code, present, projector(workshop, "at-length"));
        facts.addClassName("facts");
        var title = new Div(new H1(about.title()), facts, rareThings(workshop, keyboard));
        title.addClassName("overview-title");
        button(start, "console.start", () -> desk.ask(new StartWorkshop()), ButtonVariant.LUMO_PRIMARY);
        button(back, "console.back", this::back, ButtonVariant.LUMO_TERTIARY);
        button(next, "console.next", this::next, ButtonVariant.LUMO_PRIMARY);
        next.addClassName("big-next");
        button(close, "console.close", this::close, ButtonVariant.LUMO_ERROR);
        over.add(new Span(getTranslation(rehearsal ? "rehearsal.over" : "console.over")));
        if (!rehearsal) over.add(Links.to("staff/outcome/" + workshop.id(), getTranslation("workshops.outcome")));
        if (!workshop.isRehearsal())
            over.add(Links.to("staff/outside/" + workshop.id(), getTranslation("outside.leave-open")));
        over.addClassName("over");
        var steps = new Div(over, close, back, start, next);
        steps.addClassName("overview-steps");
        add(title, time, steps);
    }

    private Unfolding rareThings(Workshop workshop, Keyboard keyboard) {
        var box = new Div(projector(workshop, "in-short"), light, dark, keyboard);
        if (!rehearsal) box.add(Links.beside("staff/network/" + workshop.id(), getTranslation("network.title")));
        var rare = new Unfolding(Buttons.small(this, "console.more", () -> {}), box);
        rare.addClassName("rare-things");
        return rare;
    }

    /** In the line of facts where there is room for it, otherwise among the rare things. */
    private Anchor projector(Workshop workshop, String where) {
        var link = Links.beside("staff/projector/" + workshop.id(), getTranslation("workshops.projector"));
        link.addClassNames("projector-link", where);
        return link;
    }

    private void button(Button button, String key, Runnable then, ButtonVariant variant) {
        button.setText(getTranslation(key));
        button.addClickListener(_ -> then.run());
        button.addThemeVariants(variant, ButtonVariant.LUMO_LARGE);
    }

    void next() {
        if (next.isVisible()) go(nextAim);
    }

    void back() {
        if (back.isVisible()) go(previousAim);
    }

    /** Says where to, not "one further": pressed by two facilitators at once, it moves once. */
    private void go(Aim aim) {
        aim.taken().ifPresent(place -> desk.ask(new GoTo(place)));
    }

    private void stage(boolean wantedDark) {
        desk.ask(new SetStage(wantedDark));
    }

    private void close() {
        Runnable close = () -> desk.ask(new CloseWorkshop());
        if (rehearsal) Confirm.ask(this, "rehearsal.close-confirm", close);
        else Confirm.ask(this, "console.close-confirm", close);
    }

    /** {@code leads}: whether whoever sits here moves the room; {@code own}: whether they have just done so. */
    void show(RoomState now, Map<Sector, Integer> connected, boolean leads, boolean own) {
        present.setText(getTranslation(
                "console.present",
                "n",
                Sector.total(connected),
                "of",
                now.expected().size()));
        time.show(now, leads);
        boolean live = now.phase() == Phase.LIVE && leads;
        Place previousPlace = now.previous().orElse(null);
        Place nextPlace = now.next().orElse(null);
        previousAim.show(previousPlace, own);
        nextAim.show(nextPlace, own);
        start.setVisible(now.phase() == Phase.DRAFT);
        back.setVisible(live && previousPlace != null);
        next.setVisible(live && nextPlace != null);
        close.setVisible(live && nextPlace == null);
        boolean running = now.phase() != Phase.CLOSED;
        light.setVisible(running && now.darkStage());
        dark.setVisible(running && !now.darkStage());
        over.setVisible(now.phase() == Phase.CLOSED);
        if (nextPlace != null)
            next.setText(getTranslation("console.next-is", "what", now.agenda().name(nextPlace)));
    }
}
