package pl.narada.activity.vote.panel;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.SourceEditor;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.group.GroupSettings;
import pl.narada.activity.vote.Method;
import pl.narada.activity.vote.VoteSettings;
import pl.narada.room.PlannedActivity;
import pl.narada.shared.Result;

/** On what to vote, and how. */
public final class VoteEditor extends SourceEditor<VoteSettings> {

    private final Select<Method> method = new Select<>();
    private final IntegerField dots = number("vote.dots");
    private final IntegerField perChoice = number("vote.per-choice");

    public VoteEditor(VoteSettings settings, List<PlannedActivity> before) {
        super(settings.source(), before, VoteSettings::approval, GroupSettings.class, GatherSettings.class);
        method.setLabel(fields.getTranslation("vote.method"));
        method.setItems(Method.values());
        method.setItemLabelGenerator(m -> fields.getTranslation("vote.method." + m.wire()));
        method.addValueChangeListener(e -> {
            dots.setVisible(e.getValue() == Method.DOTS);
            perChoice.setVisible(e.getValue() == Method.DOTS);
        });
        dots.setValue(settings.method() == Method.DOTS ? settings.dots() : 3);
        perChoice.setValue(settings.perChoice());
        fields.add(method, dots, perChoice);
        method.setValue(settings.method());
    }

    private IntegerField number(String key) {
        var field = new IntegerField();
        field.setLabel(fields.getTranslation(key));
        field.setHelperText("1–" + VoteSettings.MOST_DOTS);
        field.setMin(1);
        field.setMax(VoteSettings.MOST_DOTS);
        field.setStepButtonsVisible(true);
        return field;
    }

    @Override
    public Result<VoteSettings> read() {
        return super.read().map(approval -> {
            if (method.getValue() == Method.APPROVAL) return approval;
            int each = within(dots.getValue(), VoteSettings.MOST_DOTS);
            return VoteSettings.of(Method.DOTS, approval.source(), each, within(perChoice.getValue(), each));
        });
    }

    private static int within(@Nullable Integer value, int most) {
        return value == null ? 1 : Math.clamp(value, 1, most);
    }
}
