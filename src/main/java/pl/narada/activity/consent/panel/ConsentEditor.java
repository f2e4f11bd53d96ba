package pl.narada.activity.consent.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import pl.narada.activity.SettingsEditor;
import pl.narada.activity.consent.ConsentSettings;
import pl.narada.shared.Result;

/** The words of the proposal, and how many people must answer. */
public final class ConsentEditor implements SettingsEditor<ConsentSettings> {

    private final TextArea proposal = new TextArea();
    private final IntegerField quorum = new IntegerField();
    private final Div fields = new Div(proposal, quorum);

    public ConsentEditor(ConsentSettings settings) {
        fields.addClassNames("settings", "wide");
        proposal.setLabel(fields.getTranslation("consent.proposal"));
        proposal.setHelperText(fields.getTranslation("consent.proposal.help", "limit", ConsentSettings.PROPOSAL_LIMIT));
        proposal.setWidthFull();
        proposal.setValue(settings.proposal());
        quorum.setLabel(fields.getTranslation("consent.quorum"));
        quorum.setHelperText(fields.getTranslation("consent.quorum.help"));
        quorum.setMin(1);
        quorum.setMax(ConsentSettings.MOST_PEOPLE);
        quorum.setStepButtonsVisible(true);
        quorum.setValue(settings.quorum());
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Result<ConsentSettings> read() {
        Integer people = quorum.getValue();
        return Result.ok(
                new ConsentSettings(proposal.getValue(), people == null ? ConsentSettings.USUAL_QUORUM : people));
    }
}
