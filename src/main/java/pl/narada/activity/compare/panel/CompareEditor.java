package pl.narada.activity.compare.panel;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import pl.narada.activity.SourceEditor;
import pl.narada.activity.compare.CompareSettings;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.group.GroupSettings;
import pl.narada.room.PlannedActivity;
import pl.narada.shared.Result;

/** What is compared, and how many pairs each person is asked. */
public final class CompareEditor extends SourceEditor<CompareSettings> {

    private final IntegerField each = new IntegerField();

    public CompareEditor(CompareSettings settings, List<PlannedActivity> before) {
        super(settings.source(), before, CompareSettings::of, GroupSettings.class, GatherSettings.class);
        each.setLabel(fields.getTranslation("compare.each"));
        each.setHelperText(fields.getTranslation(
                "compare.each.help", "least", CompareSettings.FEWEST, "most", CompareSettings.MOST));
        each.setMin(CompareSettings.FEWEST);
        each.setMax(CompareSettings.MOST);
        each.setStepButtonsVisible(true);
        each.setValue(settings.each());
        var hint = new Paragraph(fields.getTranslation("compare.most", "n", CompareSettings.MOST_CHOICES));
        hint.addClassName("hint");
        fields.add(each, hint);
    }

    @Override
    public Result<CompareSettings> read() {
        Integer wanted = each.getValue();
        return super.read().map(s -> new CompareSettings(s.source(), wanted == null ? CompareSettings.USUAL : wanted));
    }
}
