package pl.narada.activity.budget.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.Explained;
import pl.narada.activity.budget.BudgetSettings.Points;

/** What a ballot is like: projects that one approves of, or points; then how many, and how many of them on one project. */
final class PointsFields extends Div {

    private enum Ballot {
        APPROVAL,
        POINTS;

        private String wire() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Explained<Ballot> ballot =
            new Explained<>("budget.ballot", List.of(Ballot.values()), b -> "budget.ballot." + b.wire());
    private final IntegerField all = new IntegerField();
    private final IntegerField each = new IntegerField();

    PointsFields(@Nullable Points now) {
        addClassName("places");
        Points shown = now == null ? Points.of(Points.USUAL) : now;
        all.setLabel(getTranslation("budget.points.all"));
        all.setWidth("20em");
        all.setHelperText("1–" + Points.MOST);
        all.setMin(1);
        all.setMax(Points.MOST);
        all.setStepButtonsVisible(true);
        all.setValue(shown.all());
        each.setLabel(getTranslation("budget.points.each"));
        each.setWidth("20em");
        each.setMin(1);
        each.setStepButtonsVisible(true);
        each.setValue(shown.each());
        limit(shown.all());
        // half of them, as long as nobody wants anything else
        all.addValueChangeListener(change -> {
            Integer before = change.getOldValue();
            Integer typed = change.getValue();
            if (typed == null || typed < 1 || typed > Points.MOST) return;
            limit(typed);
            Integer most = each.getValue();
            boolean usual = before != null && most != null && most == Points.usualEach(before);
            if (usual || most == null || most > typed) each.setValue(Points.usualEach(typed));
        });
        ballot.setValue(now == null ? Ballot.APPROVAL : Ballot.POINTS);
        var more = new Div(all, each);
        more.addClassName("places-more");
        more.setVisible(now != null);
        ballot.addValueChangeListener(change -> more.setVisible(change.getValue() == Ballot.POINTS));
        add(ballot, more);
    }

    private void limit(int most) {
        each.setMax(most);
        each.setHelperText("1–" + most);
    }

    /** As typed: what is out of bounds is refused, with a sentence, by the settings. Null if people approve. */
    @Nullable
    Points read() {
        if (ballot.getValue() != Ballot.POINTS) return null;
        Integer typed = all.getValue();
        Integer most = each.getValue();
        return new Points(typed == null ? 0 : typed, most == null ? 0 : most);
    }
}
