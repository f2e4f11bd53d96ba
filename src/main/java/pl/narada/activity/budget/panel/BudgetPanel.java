package pl.narada.activity.budget.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.ChosenTable;
import pl.narada.activity.ConsolePanel;
import pl.narada.activity.Desk;
import pl.narada.activity.Turnout;
import pl.narada.activity.budget.Ballots;
import pl.narada.activity.budget.BudgetKind;
import pl.narada.activity.budget.BudgetResult;
import pl.narada.activity.budget.BudgetSettings;
import pl.narada.activity.budget.BudgetState;
import pl.narada.activity.budget.Offer;
import pl.narada.room.Situation;
import pl.narada.room.Status;
import pl.narada.shared.Money;
import pl.narada.shared.Sector;
import pl.narada.ui.KeyedList;
import pl.narada.ui.Says;

/** The projects and what they cost, and how many have voted; once it is closed, what the budget reaches for, counted both ways. */
public final class BudgetPanel implements ConsolePanel<BudgetSettings, BudgetState> {

    private final BudgetKind kind = new BudgetKind();
    private final Div panel = new Div();
    private final Turnout turnout = new Turnout("answers");
    private final Paragraph costsMissing = new Paragraph();
    private final KeyedList<CostRow.Line> costs;
    private final KeyedList<Offer.Priced> projects = new KeyedList<>(Offer.Priced::id, BudgetPanel::project);
    private final ChosenTable result = new ChosenTable();
    private final Anchor ballots = new Anchor();
    private final PaperBallots paper;
    private @Nullable Situation<BudgetSettings, BudgetState> shown;

    public BudgetPanel(Desk desk) {
        costs = new KeyedList<>(line -> line.choice().id(), line -> new CostRow(desk, line));
        costs.addClassName("feed");
        projects.addClassName("feed");
        costsMissing.addClassName("hint");
        paper = new PaperBallots(desk);
        ballots.setText(panel.getTranslation("budget.ballots"));
        ballots.setHref(DownloadHandler.fromInputStream(_ -> download()));
        ballots.setRouterIgnore(true);
        panel.add(turnout, costsMissing, costs, projects, result, ballots, paper);
    }

    /** Everybody's ballot without anybody's sector, in an order that says nothing. */
    private DownloadResponse download() {
        byte[] file = shown == null ? new byte[0] : Ballots.pb(shown).getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(new ByteArrayInputStream(file), "narada.pb", "text/plain", file.length);
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(Situation<BudgetSettings, BudgetState> now) {
        shown = now;
        Offer offer = Offer.of(now);
        String rule = rule(now.settings());
        turnout.show(now, rule, Sector.total(kind.tookPart(now)), kind.withoutPhone(now));
        boolean counted = now.run().status() == Status.CLOSED;
        boolean pricing = now.settings().source() != null && kind.tookPart(now).isEmpty() && !counted;
        costs.setVisible(pricing);
        costsMissing.setVisible(pricing);
        costsMissing.setText(panel.getTranslation("budget.costs-first"));
        if (pricing)
            costs.show(offer.choices().all().stream()
                    .map(c -> new CostRow.Line(now.id(), c, now.state().costs().getOrDefault(c.id(), 0L)))
                    .toList());
        projects.setVisible(!pricing && !counted);
        projects.show(offer.projects());
        result.setVisible(counted);
        ballots.setVisible(counted && !kind.tookPart(now).isEmpty());
        if (counted) showResult((BudgetResult) kind.result(now));
        paper.show(now, offer);
    }

    private String rule(BudgetSettings settings) {
        String money = Money.zloty(settings.budget());
        String way = settings.decides().wire();
        BudgetSettings.Points points = settings.points();
        return points == null
                ? panel.getTranslation("budget.rules." + way, "money", money)
                : panel.getTranslation(
                        "budget.rules.points." + way, "money", money, "all", points.all(), "each", points.each());
    }

    private void showResult(BudgetResult now) {
        result.show(new ChosenTable.Counted(
                now.chosen(),
                null,
                now.budget(),
                now.people(),
                now.proportionalLeft(),
                now.plainLeft(),
                now.groups().stream()
                        .map(g -> Says.wireSectors(panel, g.sectors()))
                        .toList(),
                now.rows().stream()
                        .map(r -> new ChosenTable.Row(r.id(), r.label(), r.cost(), r.votes(), r.points(), r.by()))
                        .toList()));
    }

    private static Component project(Offer.Priced project) {
        var text = new Span(project.label());
        text.addClassName("words");
        var cost = new Span(Money.zloty(project.cost()));
        cost.addClassName("tag");
        var row = new Div(text, cost);
        row.addClassName("feed-row");
        return row;
    }
}
