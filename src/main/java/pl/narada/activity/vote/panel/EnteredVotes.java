package pl.narada.activity.vote.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.narada.activity.Desk;
import pl.narada.activity.vote.VoteCommand;
import pl.narada.activity.vote.VoteCommand.RemovePaperBallot;
import pl.narada.activity.vote.VoteCommand.SetPaperCount;
import pl.narada.activity.vote.VoteSettings;
import pl.narada.activity.vote.VoteState;
import pl.narada.room.Choice;
import pl.narada.room.Situation;
import pl.narada.shared.Sector;
import pl.narada.ui.Buttons;
import pl.narada.ui.KeyedList;

/** What was entered for people without a phone; each line can be taken out again. */
final class EnteredVotes extends Div {

    private final Desk desk;
    private final KeyedList<Line> lines = new KeyedList<>(Line::key, this::row);

    private record Line(String key, Sector sector, int people, String votes, VoteCommand removal, boolean removable) {}

    EnteredVotes(Desk desk) {
        this.desk = desk;
        lines.addClassName("feed");
        add(lines);
    }

    void show(Situation<VoteSettings, VoteState> now, List<Choice> choices, boolean removable) {
        List<Line> entered = new ArrayList<>();
        now.state().paper().counts().forEach((sector, count) -> {
            var removal = new SetPaperCount(now.id(), sector, 0, Map.of());
            String votes = votes(count.points(), choices);
            entered.add(new Line(sector.wire(), sector, count.voters(), votes, removal, removable));
        });
        now.state().paper().entered().reversed().forEach(sheet -> {
            var removal = new RemovePaperBallot(now.id(), sheet.number());
            String votes = votes(sheet.ballot().points(), choices);
            entered.add(new Line("p" + sheet.number(), sheet.ballot().sector(), 1, votes, removal, removable));
        });
        lines.show(entered);
    }

    private static String votes(Map<Integer, Integer> points, List<Choice> choices) {
        return choices.stream()
                .filter(c -> points.containsKey(c.id()))
                .map(c -> c.label() + ": " + points.get(c.id()))
                .collect(Collectors.joining(", "));
    }

    private Component row(Line line) {
        String sector = getTranslation("sector." + line.sector().wire());
        String people = getTranslation("vote.paper.line", "n", line.people(), "sector", sector);
        var words = new Span(people + (line.votes().isEmpty() ? "" : " · " + line.votes()));
        words.addClassName("words");
        var row = new Div(words);
        row.addClassName("feed-row");
        if (line.removable()) {
            var remove = Buttons.small(this, "vote.paper.remove", () -> desk.ask(line.removal()));
            remove.setAriaLabel(getTranslation("vote.paper.remove") + ": " + words.getText());
            row.add(remove);
        }
        return row;
    }
}
