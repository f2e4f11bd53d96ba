package pl.narada.activity.vote.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import pl.narada.activity.ConsolePanel;
import pl.narada.activity.Desk;
import pl.narada.activity.vote.Method;
import pl.narada.activity.vote.Standing;
import pl.narada.activity.vote.VoteKind;
import pl.narada.activity.vote.VoteResult;
import pl.narada.activity.vote.VoteSettings;
import pl.narada.activity.vote.VoteState;
import pl.narada.room.Choice;
import pl.narada.room.Situation;
import pl.narada.room.Status;
import pl.narada.ui.KeyedList;
import pl.narada.ui.Says;

/** How many have voted; and once the vote is closed, how, so that the facilitator knows before the room does. */
public final class VotePanel implements ConsolePanel<VoteSettings, VoteState> {

    private final VoteKind kind = new VoteKind();
    private final Div panel = new Div();
    private final Paragraph rules = new Paragraph();
    private final Paragraph turnout = new Paragraph();
    private final ProgressBar progress = new ProgressBar();
    private final Paragraph secret = new Paragraph();
    private final KeyedList<Choice> choices = new KeyedList<>(Choice::id, this::choice);
    private final KeyedList<Line> results = new KeyedList<>(line -> line.row().id(), this::line);

    private record Line(VoteResult.Row row, int most, List<String> groups) {}

    public VotePanel(@SuppressWarnings("unused") Desk desk) {
        turnout.addClassName("count");
        choices.addClassName("feed");
        results.addClassName("results");
        panel.add(rules, turnout, progress, secret, choices, results);
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(Situation<VoteSettings, VoteState> now) {
        VoteSettings settings = now.settings();
        rules.setText(
                settings.method() == Method.DOTS
                        ? panel.getTranslation("vote.rules.dots", "n", settings.dots(), "each", settings.perChoice())
                        : panel.getTranslation("vote.rules.approval"));
        int voted = Standing.of(now).voted();
        int joined = now.room().participants().size();
        turnout.setText(panel.getTranslation("vote.turnout", "n", voted, "of", joined));
        progress.setValue(joined == 0 ? 0 : (double) voted / joined);
        boolean counted = now.run().status() == Status.CLOSED;
        secret.setText(
                panel.getTranslation(now.run().revealed() ? "vote.shown" : counted ? "vote.only-you" : "vote.secret"));
        choices.setVisible(!counted);
        results.setVisible(counted);
        if (counted) showResult((VoteResult) kind.result(now));
        else choices.show(now.choicesOf(settings.source()));
    }

    private void showResult(VoteResult result) {
        int most = result.rows().stream().mapToInt(VoteResult.Row::votes).max().orElse(0);
        List<String> groups = result.groups().stream()
                .map(g -> Says.wireSectors(panel, g.sectors()))
                .toList();
        results.show(
                result.rows().stream().map(row -> new Line(row, most, groups)).toList());
    }

    private Component choice(Choice choice) {
        var text = new Span(choice.label());
        text.addClassName("words");
        var row = new Div(text);
        row.addClassName("feed-row");
        return row;
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
        if (!line.groups().isEmpty()) {
            var by = new Span();
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < line.groups().size(); i++) {
                if (i > 0) text.append(" · ");
                text.append(line.groups().get(i)).append(": ").append(row.by().get(i));
            }
            by.setText(text.toString());
            by.addClassName("by-sector");
            box.add(by);
        }
        return box;
    }
}
