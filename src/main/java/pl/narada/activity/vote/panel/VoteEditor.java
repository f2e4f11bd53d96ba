package pl.narada.activity.vote.panel;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.Explained;
import pl.narada.activity.KeptSecret;
import pl.narada.activity.SourceEditor;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.group.GroupSettings;
import pl.narada.activity.vote.Method;
import pl.narada.activity.vote.VoteSettings;
import pl.narada.room.PlannedActivity;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/** On what to vote, how, by whom, and whether in secret. Everything has an answer already; nothing need be touched. */
public final class VoteEditor extends SourceEditor<VoteSettings> {

    private final Explained<Method> method =
            new Explained<>("vote.method", List.of(Method.values()), m -> "vote.method." + m.wire());
    private final IntegerField dots = number("vote.dots");
    private final IntegerField perChoice = number("vote.per-choice");
    private final CheckboxGroup<Sector> voters = new CheckboxGroup<>();
    private final KeptSecret secret;
    private final PlacesFields places;

    public VoteEditor(VoteSettings settings, List<PlannedActivity> before) {
        super(settings.source(), before, VoteSettings::approval, GroupSettings.class, GatherSettings.class);
        method.addValueChangeListener(e -> {
            dots.setVisible(e.getValue() == Method.DOTS);
            perChoice.setVisible(e.getValue() == Method.DOTS);
        });
        dots.setValue(settings.method() == Method.DOTS ? settings.dots() : VoteSettings.USUAL_DOTS);
        perChoice.setValue(settings.perChoice());
        voters.setLabel(fields.getTranslation("vote.who"));
        voters.setItems(Sector.values());
        voters.setItemLabelGenerator(s -> fields.getTranslation("sector." + s.wire()));
        voters.setValue(settings.voters().isEmpty() ? EnumSet.allOf(Sector.class) : settings.voters());
        secret = new KeptSecret(settings.openCounts());
        places = new PlacesFields(settings.places());
        fields.add(method, dots, perChoice, voters, secret, places, new OnePhoneOneVote());
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
        Set<Sector> who = voters.getValue();
        if (who.isEmpty()) return Result.refused(Reason.VOTERS_MISSING);
        return super.read()
                .map(approval -> method.getValue() == Method.APPROVAL ? approval : inDots(approval))
                .map(settings -> settings.by(who).withOpenCounts(secret.open()).choosing(places.read()));
    }

    private VoteSettings inDots(VoteSettings approval) {
        int each = within(dots.getValue(), VoteSettings.MOST_DOTS);
        return VoteSettings.of(Method.DOTS, approval.source(), each, within(perChoice.getValue(), each));
    }

    private static int within(@Nullable Integer value, int most) {
        return value == null ? 1 : Math.clamp(value, 1, most);
    }
}
