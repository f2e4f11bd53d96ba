package pl.narada.activity.opine.panel;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import pl.narada.activity.SourceEditor;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.group.GroupSettings;
import pl.narada.activity.opine.OpineSettings;
import pl.narada.room.PlannedActivity;
import pl.narada.shared.Result;

/** Where the statements come from: from people, or written here, one a line. */
public final class OpineEditor extends SourceEditor<OpineSettings> {

    private final RadioButtonGroup<Boolean> whose = new RadioButtonGroup<>();
    private final TextArea statements = new TextArea();

    public OpineEditor(OpineSettings settings, List<PlannedActivity> before) {
        super(settings.source(), before, OpineSettings::of, GroupSettings.class, GatherSettings.class);
        whose.setLabel(fields.getTranslation("opine.whose"));
        whose.setItems(true, false);
        whose.setItemLabelGenerator(
                written -> fields.getTranslation(written ? "opine.whose.written" : "opine.whose.said"));
        statements.setLabel(fields.getTranslation("opine.statements"));
        statements.setHelperText(fields.getTranslation(
                "opine.statements.help", "n", OpineSettings.MOST_STATEMENTS, "limit", OpineSettings.STATEMENT_LIMIT));
        statements.setMinHeight("8em");
        statements.setWidthFull();
        statements.setValue(String.join("\n", settings.statements()));
        fields.addClassName("wide");
        fields.addComponentAsFirst(whose);
        fields.add(statements);
        whose.addValueChangeListener(e -> show(e.getValue()));
        whose.setValue(settings.source() == null);
        show(settings.source() == null);
    }

    private void show(boolean written) {
        statements.setVisible(written);
        source.setVisible(!written);
    }

    @Override
    public Result<OpineSettings> read() {
        if (!whose.getValue()) return super.read();
        return OpineSettings.written(
                statements.getValue().lines().filter(line -> !line.isBlank()).toList());
    }
}
