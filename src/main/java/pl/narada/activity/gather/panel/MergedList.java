package pl.narada.activity.gather.panel;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import pl.narada.activity.Desk;
import pl.narada.activity.gather.GatherCommand.Separate;
import pl.narada.activity.gather.panel.Line.Voice;
import pl.narada.shared.ActivityId;
import pl.narada.ui.Buttons;
import pl.narada.ui.KeyedList;

/** What is shown with a contribution because it says the same, folded up beneath it. */
final class MergedList extends Details {

    private final ActivityId activity;
    private final Desk desk;
    private final KeyedList<Voice> voices = new KeyedList<>(Voice::id, this::row);

    MergedList(ActivityId activity, Desk desk) {
        this.activity = activity;
        this.desk = desk;
        addClassName("merged");
        add(voices);
    }

    void show(List<Voice> merged) {
        setVisible(!merged.isEmpty());
        long seen = merged.stream().filter(v -> !v.contribution().hidden()).count();
        setSummaryText(getTranslation("gather.merged", "n", seen));
        voices.show(merged);
    }

    private Div row(Voice voice) {
        var words = new Span(voice.contribution().text());
        words.addClassName("words");
        var tags = new Tags();
        tags.show(voice);
        var row = new Div(
                words,
                tags,
                Buttons.small(this, "gather.separate", () -> desk.ask(new Separate(activity, voice.id()))));
        row.addClassName("merged-row");
        row.setClassName("is-hidden", voice.contribution().hidden());
        return row;
    }
}
