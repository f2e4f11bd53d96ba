package pl.narada.activity.vote.panel;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.Desk;
import pl.narada.activity.vote.ResultView;
import pl.narada.activity.vote.VoteCommand.ShowView;
import pl.narada.activity.vote.VoteSettings;
import pl.narada.activity.vote.VoteState;
import pl.narada.room.Situation;
import pl.narada.shared.ActivityId;

/** What the projector shows of the result: follows what other facilitators choose. */
final class ViewChoice extends RadioButtonGroup<ResultView> {

    private @Nullable ActivityId vote;
    private boolean following;

    ViewChoice(Desk desk) {
        setLabel(getTranslation("vote.view"));
        setItems(ResultView.values());
        setItemLabelGenerator(v -> getTranslation("vote.view." + v.wire()));
        addValueChangeListener(e -> {
            if (following || vote == null) return;
            if (!desk.ask(new ShowView(vote, e.getValue()))) follow(e.getOldValue());
        });
    }

    void show(Situation<VoteSettings, VoteState> now) {
        vote = now.id();
        follow(now.state().view());
    }

    private void follow(ResultView view) {
        following = true;
        setValue(view);
        following = false;
    }
}
