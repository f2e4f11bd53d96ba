package pl.narada.activity.vote.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.ChosenTable;
import pl.narada.activity.ConsolePanel;
import pl.narada.activity.Desk;
import pl.narada.activity.ViewChoice;
import pl.narada.activity.vote.Method;
import pl.narada.activity.vote.Places;
import pl.narada.activity.vote.ResultView;
import pl.narada.activity.vote.Standing;
import pl.narada.activity.vote.VoteCommand.ShowView;
import pl.narada.activity.vote.VoteKind;
import pl.narada.activity.vote.VoteResult;
import pl.narada.activity.vote.VoteSettings;
import pl.narada.activity.vote.VoteState;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.room.Choice;
import pl.narada.room.Selected;
import pl.narada.room.Situation;
import pl.narada.room.Status;
import pl.narada.ui.KeyedList;
import pl.narada.ui.Says;

/** How many have voted; and once the vote is closed, how, so that the facilitator knows before the room does. */
public final class VotePanel implements ConsolePanel<VoteSettings, VoteState> {

    private final Div panel = new Div();
    private final Paragraph rules = new Paragraph();
    private final Paragraph who = new Paragraph();
    private final Paragraph turnout = new Paragraph();
    private final ProgressBar progress = new ProgressBar();
    private final Paragraph secret = new Paragraph();
    private final Paragraph few = new Paragraph();
    private final Paragraph ties = new Paragraph();
    private final Paragraph places = new Paragraph();
    private final ChosenTable chosen = new ChosenTable();
    private final KeyedList<Choice> choices = new KeyedList<>(Choice::id, this::choice);
    private final KeyedList<Line> results = new KeyedList<>(line -> line.row().id(), this::line);

    private final AgreementTable agreement = new AgreementTable();
    private final Paragraph promise = new OnePhoneOneVote();
    private final ViewChoice<ResultView> view;
    private final PaperVotes paper;

    private record Line(VoteResult.Row row, int most, boolean tied, List<String> groups) {}

    public VotePanel(Desk desk) {
        turnout.addClassName("count");
        choices.addClassName("feed");
        few.setText(panel.getTranslation("support.few", "n", Publishable.MANY));
        ties.setText(panel.getTranslation("vote.ties"));
        results.addClassName("results");
        view = new ViewChoice<>(
                ResultView.values(), ResultView::wire, (id, chosen) -> desk.ask(new ShowView(id, chosen)));
        paper = new PaperVotes(desk);
        panel.add(rules, places, who, turnout, progress, secret, few, promise, view);
        panel.add(choices, results, ties, chosen, agreement, paper);
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(Situation<VoteSettings, VoteState> now) {
        VoteSettings settings = now.settings();
        Standing standing = Standing.of(now);
        showRules(now, standing.choices().size());
        showPlaces(settings.places(), standing.choices().size());
        showTurnout(standing);
        boolean closed = now.run().status() == Status.CLOSED;
        // before it opens, to be said to the room; and when it is about to be believed
        promise.setVisible(now.run().status() != Status.OPEN);
        boolean counted = closed || settings.openCounts();
        secret.setText(secrecy(now, closed));
        choices.setVisible(!counted);
        results.setVisible(counted);
        VoteResult result = VoteKind.known(now);
        // by sector only once nobody can find out a vote by watching the numbers change
        boolean grouped = closed && !result.groups().isEmpty();
        ties.setVisible(closed && result.rows().stream().anyMatch(row -> isTied(row, result)));
        if (counted) showResult(result, grouped, closed);
        else choices.show(standing.choices());
        showView(now, grouped, result.chosen() != null);
        showChosen(result);
        agreement.setVisible(grouped);
        if (grouped) agreement.show(result);
        few.setVisible(closed && result.few());
        paper.show(now, standing);
    }

    private void showRules(Situation<VoteSettings, VoteState> now, int offered) {
        VoteSettings settings = now.settings();
        String rule = settings.method() == Method.DOTS
                ? panel.getTranslation("vote.rules.dots", "n", settings.dots(), "each", settings.perChoice())
                : panel.getTranslation("vote.rules.approval");
        int fitting = VoteSettings.fittingDots(offered);
        boolean otherwise = settings.method() == Method.DOTS && offered > 0 && Math.abs(settings.dots() - fitting) > 1;
        boolean canChange = now.run().status() == Status.READY;
        rules.setText(
                otherwise && canChange
                        ? rule + " " + panel.getTranslation("vote.fitting-dots", "of", offered, "n", fitting)
                        : rule);
        who.setVisible(!settings.voters().isEmpty());
        who.setText(panel.getTranslation("vote.only", "who", Says.sectors(panel, List.copyOf(settings.voters()))));
    }

    private void showPlaces(@Nullable Places set, int choices) {
        places.setVisible(set != null);
        if (set == null) return;
        String rule = panel.getTranslation(
                "vote.places.rules." + (set.decides() == null ? "none" : set.decidesWire()),
                "n",
                set.most(),
                "way",
                panel.getTranslation("ways." + set.rule().wire()));
        boolean forAll = choices > 0 && choices <= set.most();
        places.setText(forAll ? rule + " " + panel.getTranslation("vote.places.for-all") : rule);
    }

    /** Only what there is to be seen can be chosen. */
    private void showView(Situation<VoteSettings, VoteState> now, boolean grouped, boolean filled) {
        List<ResultView> views = Arrays.stream(ResultView.values())
                .filter(v -> v == ResultView.RESULT || (v == ResultView.PLACES ? filled : grouped))
                .toList();
        view.setVisible(views.size() > 1);
        view.show(now.id(), now.state().view(), views);
    }

    private void showChosen(VoteResult result) {
        Selected selected = result.chosen();
        chosen.setVisible(selected != null);
        if (selected == null) return;
        chosen.show(new ChosenTable.Counted(
                selected,
                result.places(),
                null,
                result.voters(),
                null,
                null,
                List.of(),
                result.rows().stream()
                        .map(r -> new ChosenTable.Row(r.id(), r.label(), null, r.supporters(), null, List.of()))
                        .toList()));
    }

    private void showTurnout(Standing standing) {
        int voted = standing.voted();
        int onPaper = standing.votedOnPaper();
        String all = panel.getTranslation("vote.turnout", "n", voted, "of", standing.may());
        turnout.setText(onPaper == 0 ? all : all + ", " + panel.getTranslation("vote.of-which-on-paper", "n", onPaper));
        progress.setValue(standing.may() == 0 ? 0 : (double) voted / standing.may());
        progress.getElement().setAttribute("aria-label", turnout.getText());
    }

    private String secrecy(Situation<VoteSettings, VoteState> now, boolean closed) {
        if (now.run().revealed()) return panel.getTranslation("vote.shown");
        if (closed) return panel.getTranslation("vote.only-you");
        return panel.getTranslation(now.settings().openCounts() ? "vote.open" : "vote.secret");
    }

    private void showResult(VoteResult result, boolean grouped, boolean closed) {
        int most = result.rows().stream().mapToInt(VoteResult.Row::votes).max().orElse(0);
        List<String> groups = grouped
                ? result.groups().stream()
                        .map(g -> Says.wireSectors(panel, g.sectors()))
                        .toList()
                : List.of();
        results.show(result.rows().stream()
                .map(row -> new Line(row, most, closed && isTied(row, result), groups))
                .toList());
    }

    /** Nobody's votes at all are no tie that anybody would ask about. */
    private static boolean isTied(VoteResult.Row row, VoteResult result) {
        return row.votes() > 0
                && result.rows().stream().anyMatch(other -> other.id() != row.id() && other.votes() == row.votes());
    }

    private Component choice(Choice choice) {
        var text = new Span(choice.label());
        text.addClassName("words");
        var row = new Div(text);
        row.addClassName("feed-row");
        return row;
    }

    /** Where a group is told only together with others it is a dash. */
    private static String told(VoteResult.Row row, int group) {
        Integer votes = group < row.by().size() ? row.by().get(group) : null;
        return votes == null ? "–" : Integer.toString(votes);
    }

    private Component line(Line line) {
        VoteResult.Row row = line.row();
        var label = new Span(row.label());
        label.addClassName("words");
        var votes = new Span(panel.getTranslation("votes", "n", row.votes()));
        votes.addClassName("votes");
        var bar = new Div();
        bar.addClassName("bar");
        bar.getStyle().setWidth(line.most() == 0 ? "0" : 100 * row.votes() / line.most() + "%");
        var box = new Div(label, votes, bar);
        box.addClassName("result");
        if (line.tied()) {
            var tied = new Span(panel.getTranslation("vote.tied"));
            tied.addClassName("tag");
            votes.add(new Text(" "), tied);
        }
        if (!line.groups().isEmpty()) {
            var by = new Span();
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < line.groups().size(); i++) {
                if (i > 0) text.append(" · ");
                text.append(line.groups().get(i)).append(": ").append(told(row, i));
            }
            by.setText(text.toString());
            by.addClassName("by-sector");
            box.add(by);
        }
        return box;
    }
}
