package pl.narada.model.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import pl.narada.model.Chapter;

/** Into which chapters a line goes. Those that its words hint at stand first and say so; none is chosen by itself. */
final class PutDialog extends Dialog {

    PutDialog(String text, Set<Chapter> now, Consumer<Set<Chapter>> put) {
        setHeaderTitle(getTranslation("model.put.title"));
        setWidth("34rem");
        List<Chapter> hinted = Chapter.suggested(text);
        List<Chapter> order = new ArrayList<>(hinted);
        for (Chapter chapter : Chapter.values()) if (!hinted.contains(chapter)) order.add(chapter);
        var chapters = new CheckboxGroup<Chapter>();
        chapters.setLabel(getTranslation("model.put.chapters"));
        chapters.setItems(order);
        chapters.setItemLabelGenerator(c -> {
            String name = getTranslation("model.chapter." + c.wire());
            return hinted.contains(c) ? getTranslation("model.hint", "chapter", name) : name;
        });
        chapters.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        chapters.setValue(now);
        add(new Paragraph(text), chapters);
        var save = new Button(getTranslation("save"), _ -> {
            close();
            put.accept(chapters.getValue());
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), _ -> close()), save);
    }
}
