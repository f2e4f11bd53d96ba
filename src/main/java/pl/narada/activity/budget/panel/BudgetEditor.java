package pl.narada.activity.budget.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import pl.narada.activity.Explained;
import pl.narada.activity.SourceEditor;
import pl.narada.activity.budget.BudgetSettings;
import pl.narada.activity.budget.BudgetSettings.Project;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.group.GroupSettings;
import pl.narada.room.Decides;
import pl.narada.room.PlannedActivity;
import pl.narada.shared.Result;
import pl.narada.ui.Says;

/** How much money there is, for what, and which way of counting decides. */
public final class BudgetEditor extends SourceEditor<BudgetSettings> {

    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private final IntegerField budget = new IntegerField();
    private final RadioButtonGroup<Boolean> whose = new RadioButtonGroup<>();
    private final TextArea projects = new TextArea();
    private final Upload file = new Upload();
    private final Explained<Decides> decides =
            new Explained<>("budget.decides", List.of(Decides.values()), d -> "budget.decides." + d.wire());

    private final PointsFields points;

    public BudgetEditor(BudgetSettings settings, List<PlannedActivity> before) {
        super(
                settings.source(),
                before,
                source -> BudgetSettings.of(source, BudgetSettings.USUAL_BUDGET),
                GroupSettings.class,
                GatherSettings.class);
        budget.setLabel(fields.getTranslation("budget.money"));
        budget.setSuffixComponent(new Span("zł"));
        budget.setMin(1);
        budget.setMax((int) BudgetSettings.MOST_MONEY);
        budget.setValue((int) settings.budget());
        whose.setLabel(fields.getTranslation("budget.whose"));
        whose.setItems(false, true);
        whose.setItemLabelGenerator(
                written -> fields.getTranslation(written ? "budget.whose.written" : "budget.whose.said"));
        projects.setLabel(fields.getTranslation("budget.projects"));
        projects.setHelperText(fields.getTranslation("budget.projects.help", "n", BudgetSettings.MOST_PROJECTS));
        projects.setMinHeight("8em");
        projects.setWidthFull();
        projects.setValue(ProjectLines.write(settings.projects()));
        // a pasted Pabulib file becomes lines that can be read
        projects.addValueChangeListener(e -> {
            if (ProjectLines.isPb(e.getValue())) take(e.getValue());
        });
        file.setUploadButton(new Button(fields.getTranslation("budget.file")));
        file.setDropAllowed(false);
        file.setMaxFiles(1);
        file.setAcceptedFileExtensions(".pb", ".txt", ".csv");
        file.setMaxFileSize(MOST_BYTES);
        file.setUploadHandler(UploadHandler.inMemory((_, bytes) -> take(new String(bytes, StandardCharsets.UTF_8))));
        decides.setValue(settings.decides());
        points = new PointsFields(settings.points());
        fields.addClassName("wide");
        fields.addComponentAsFirst(whose);
        fields.addComponentAsFirst(budget);
        fields.add(projects, file, points, decides);
        whose.addValueChangeListener(e -> show(e.getValue()));
        whose.setValue(settings.source() == null);
        show(settings.source() == null);
    }

    private void show(boolean written) {
        projects.setVisible(written);
        file.setVisible(written);
        source.setVisible(!written);
    }

    /** What can't be read stays as it is, and a sentence says so. */
    private void take(String text) {
        switch (ProjectLines.read(text)) {
            case Result.Ok<ProjectLines.Read>(var read) -> {
                projects.setValue(ProjectLines.write(read.projects()));
                read.budget().ifPresent(money -> budget.setValue(money.intValue()));
            }
            case Result.Refused<ProjectLines.Read> _ -> Says.no(fields, "budget.file.unreadable");
        }
    }

    @Override
    public Result<BudgetSettings> read() {
        Integer typed = budget.getValue();
        long money = typed == null ? 0 : typed;
        if (!whose.getValue())
            return super.read()
                    .map(s -> new BudgetSettings(s.source(), money, List.of(), decides.getValue(), points.read()));
        return ProjectLines.read(projects.getValue()).map(read -> {
            List<Project> typedProjects = read.projects();
            return new BudgetSettings(null, money, typedProjects, decides.getValue(), points.read());
        });
    }
}
