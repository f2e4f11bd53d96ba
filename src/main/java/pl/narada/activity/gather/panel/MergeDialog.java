package pl.narada.activity.gather.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.IntPredicate;
import pl.narada.deliberation.Folded;
import pl.narada.room.Contribution;

/** Which other contribution says the same? To be looked for by its words. */
final class MergeDialog extends Dialog {

    private final ComboBox<Contribution> others = new ComboBox<>();
    private final IntPredicate merge;

    /** {@code merge}: whether it could be done; if not, the choice stays. */
    MergeDialog(Contribution contribution, List<Contribution> choices, IntPredicate merge) {
        this.merge = merge;
        setHeaderTitle(getTranslation("gather.merge.title"));
        var words = new Paragraph(getTranslation("gather.quoted", "text", contribution.text()));
        words.addClassName("words");
        others.setLabel(getTranslation("gather.merge.into"));
        others.setItemLabelGenerator(Contribution::text);
        others.setItems((other, typed) -> Folded.of(other.text()).has(Folded.of(typed)), choices);
        others.setWidthFull();
        add(words, others);
        var done = new Button(getTranslation("gather.merge"), _ -> done());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), _ -> close()), done);
        setWidth("min(40rem, 94vw)");
        addOpenedChangeListener(e -> {
            if (e.isOpened()) others.focus();
        });
    }

    private void done() {
        Contribution into = others.getValue();
        if (into == null) others.focus();
        else if (merge.test(into.id())) close();
    }
}
