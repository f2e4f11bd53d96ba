package pl.narada.activity.rank.panel;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import pl.narada.activity.SourceEditor;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.group.GroupSettings;
import pl.narada.activity.rank.RankSettings;
import pl.narada.room.PlannedActivity;

/** What to put in order, and that there should not be too much of it. */
public final class RankEditor extends SourceEditor<RankSettings> {

    public RankEditor(RankSettings settings, List<PlannedActivity> before) {
        super(settings.source(), before, RankSettings::new, GroupSettings.class, GatherSettings.class);
        var hint = new Paragraph(fields.getTranslation("rank.most", "n", RankSettings.MOST_CHOICES));
        hint.addClassName("hint");
        fields.add(hint);
    }
}
