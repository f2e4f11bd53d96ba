package pl.narada.programme.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import pl.narada.access.Role;
import pl.narada.access.StaffAccounts;
import pl.narada.programme.Workshop;

/** Who may run a workshop besides whoever planned it. Saved at once. */
final class SharingForm extends Details {

    private final CheckboxGroup<String> with = new CheckboxGroup<>();

    SharingForm(Workshop workshop, StaffAccounts accounts, Consumer<Set<String>> share) {
        addClassName("sharing");
        setSummaryText(getTranslation("sharing.title"));
        String owner = workshop.owner().orElse("");
        List<String> others = accounts.all().stream()
                .filter(account -> !account.disabled() && account.member().role() == Role.FACILITATOR)
                .map(account -> account.member().name())
                .filter(name -> !name.equals(owner))
                .toList();
        var hint = new Paragraph(
                owner.isEmpty() ? getTranslation("sharing.nobodys") : getTranslation("sharing.hint", "owner", owner));
        hint.addClassName("hint");
        with.setLabel(getTranslation("sharing.with"));
        with.setItems(others);
        with.setValue(Set.copyOf(workshop.sharedWith()));
        with.addValueChangeListener(e -> share.accept(e.getValue()));
        with.setVisible(!owner.isEmpty() && !others.isEmpty());
        var alone = new Paragraph(getTranslation("sharing.alone"));
        alone.setVisible(!owner.isEmpty() && others.isEmpty());
        add(hint, with, alone);
    }
}
