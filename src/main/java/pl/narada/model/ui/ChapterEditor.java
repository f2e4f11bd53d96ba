package pl.narada.model.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import pl.narada.i18n.Translations;
import pl.narada.model.Chapter;
import pl.narada.model.Chapters;
import pl.narada.model.Version;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.ui.Says;

/**
 * Where the text of a chapter is written, with how it will be read beside it. When somebody else has saved meanwhile,
 * nothing typed is lost: both texts can be compared, and either be taken.
 */
final class ChapterEditor extends Div {

    private final Chapter chapter;
    private final Chapters chapters;
    private final Translations words;
    private final String staff;
    private final Runnable done;
    private final TextArea text = new TextArea();
    private final TextField remark = new TextField();
    private final Div preview = new Div();
    private final Div conflict = new Div();
    private int basedOn;

    ChapterEditor(Chapter chapter, Chapters chapters, Translations words, String staff, Runnable done) {
        this.chapter = chapter;
        this.chapters = chapters;
        this.words = words;
        this.staff = staff;
        this.done = done;
        addClassName("chapter-editor");
        Optional<Version> now = chapters.now(chapter);
        basedOn = now.map(Version::number).orElse(0);
        text.setLabel(getTranslation("model.text"));
        text.setHelperText(getTranslation("model.text.help"));
        text.setMaxLength(Version.TEXT_LIMIT);
        text.setMinHeight("16em");
        text.setValue(now.map(Version::text).orElse(""));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(_ -> showPreview());
        remark.setLabel(getTranslation("model.remark"));
        remark.setMaxLength(Version.REMARK_LIMIT);
        preview.addClassName("preview");
        conflict.getElement().setAttribute("role", "alert");
        showPreview();
        var save = new Button(getTranslation("save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var tools = new Div(save, new Button(getTranslation("cancel"), _ -> done.run()));
        tools.addClassName("tools");
        var read = new Div(new H3(getTranslation("model.preview")), preview);
        var sides = new Div(text, read);
        sides.addClassName("sides");
        add(conflict, sides, remark, tools);
    }

    void focus() {
        text.focus();
    }

    private void showPreview() {
        preview.removeAll();
        preview.add(Told.text(text.getValue(), 3));
    }

    private void save() {
        switch (chapters.save(chapter, text.getValue(), remark.getValue(), basedOn, staff)) {
            case Result.Ok<Version> _ -> {
                done.run();
                Says.done(this, "saved");
            }
            case Result.Refused<Version>(var why) -> {
                if (why.reason() == Reason.SAVED_MEANWHILE)
                    chapters.now(chapter).ifPresent(this::compare);
                else Says.no(words, why);
            }
        }
    }

    private void compare(Version theirs) {
        conflict.removeAll();
        conflict.addClassName("conflict");
        var mine = new Button(getTranslation("model.keep-mine"), _ -> {
            basedOn = theirs.number();
            save();
        });
        var other = new Button(getTranslation("model.take-theirs"), _ -> {
            basedOn = theirs.number();
            String typed = text.getValue();
            text.setValue(theirs.text());
            settled();
            Says.done(this, () -> text.setValue(typed), "model.taken");
        });
        var tools = new Div(mine, other);
        tools.addClassName("tools");
        conflict.add(
                new H3(getTranslation("refusal.saved-meanwhile")),
                new Paragraph(Told.version(this, theirs)),
                new DiffTable(
                        getTranslation("model.theirs"), theirs.text(), getTranslation("model.mine"), text.getValue()),
                tools);
    }

    private void settled() {
        conflict.removeAll();
        conflict.removeClassName("conflict");
    }
}
