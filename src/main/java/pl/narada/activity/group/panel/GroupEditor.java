package pl.narada.activity.group.panel;

import java.util.List;
import pl.narada.activity.SourceEditor;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.group.GroupSettings;
import pl.narada.room.PlannedActivity;

/** Whose contributions are grouped. */
public final class GroupEditor extends SourceEditor<GroupSettings> {

    public GroupEditor(GroupSettings settings, List<PlannedActivity> before) {
        super(settings.source(), before, GroupSettings::new, GatherSettings.class);
    }
}
