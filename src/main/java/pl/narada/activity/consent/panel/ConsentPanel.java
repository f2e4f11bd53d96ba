package pl.narada.activity.consent.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import pl.narada.activity.ConsolePanel;
import pl.narada.activity.Desk;
import pl.narada.activity.Turnout;
import pl.narada.activity.consent.ConsentKind;
import pl.narada.activity.consent.ConsentResult;
import pl.narada.activity.consent.ConsentSettings;
import pl.narada.activity.consent.ConsentState;
import pl.narada.deliberation.Hands;
import pl.narada.room.Situation;
import pl.narada.room.Status;
import pl.narada.shared.Sector;
import pl.narada.ui.HandsTable;
import pl.narada.ui.Says;

/** The proposal and how many have answered; once it is closed, what they showed and why somebody blocks. */
public final class ConsentPanel implements ConsolePanel<ConsentSettings, ConsentState> {

    private final ConsentKind kind = new ConsentKind();
    private final Div panel = new Div();
    private final Turnout turnout = new Turnout("answers");
    private final Paragraph proposal = new Paragraph();
    private final Div result = new Div();
    private final PaperHands paper;

    public ConsentPanel(Desk desk) {
        paper = new PaperHands(desk);
        proposal.addClassName("proposal");
        panel.add(proposal, turnout, result, paper);
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(Situation<ConsentSettings, ConsentState> now) {
        proposal.setText(now.settings().proposal());
        boolean counted = now.run().status() == Status.CLOSED;
        String rule = panel.getTranslation("consent.rule", "n", now.settings().quorum());
        // once it is counted the rule stands below the result
        turnout.show(now, counted ? "" : rule, Sector.total(kind.tookPart(now)), kind.withoutPhone(now));
        result.setVisible(counted);
        if (counted) showResult(now);
        paper.show(now);
    }

    private void showResult(Situation<ConsentSettings, ConsentState> now) {
        var shown = (ConsentResult) kind.result(now);
        List<String> groups = shown.groups().stream()
                .map(g -> Says.wireSectors(panel, g.sectors()))
                .toList();
        var all = new Hands(shown.shown(), shown.abstained());
        result.removeAll();
        result.add(
                new HandsTable(shown.quorum(), all, groups, shown.by()),
                HandsTable.reasons(panel, ConsentKind.counted(now).reasons()));
    }
}
