package pl.narada.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import pl.narada.i18n.Translations;
import pl.narada.organisation.Logo;
import pl.narada.organisation.Organisations;
import pl.narada.shared.Result;
import pl.narada.ui.Buttons;
import pl.narada.ui.Confirm;
import pl.narada.ui.Says;

/** The logos as they are, and a place to add one. */
final class LogoList extends Div {

    private final Organisations organisations;
    private final Translations words;
    private final Div there = new Div();
    private final TextField description = new TextField();
    private final Upload upload;

    LogoList(Organisations organisations, Translations words) {
        this.organisations = organisations;
        this.words = words;
        var help = new Paragraph(getTranslation("organisation.logos.help"));
        help.addClassName("hint");
        description.setLabel(getTranslation("organisation.logo.description"));
        description.setHelperText(getTranslation("organisation.logo.description.help"));
        description.setMaxLength(Logo.DESCRIPTION_LIMIT);
        // a file can come before the field has been left
        description.setValueChangeMode(ValueChangeMode.EAGER);
        upload = new Upload(UploadHandler.inMemory((_, file) -> add(file)));
        upload.setAcceptedMimeTypes("image/png", "image/jpeg");
        upload.setUploadButton(new Button(getTranslation("organisation.logo.choose")));
        upload.setDropAllowed(false);
        var adding = new Div(description, upload);
        adding.addClassName("organisation-form");
        there.addClassName("logos");
        add(new H2(getTranslation("organisation.logos")), help, there, adding);
        show();
    }

    private void add(byte[] file) {
        upload.clearFileList();
        switch (organisations.add(description.getValue(), file)) {
            case Result.Ok<Logo>(var _) -> {
                description.clear();
                show();
                Says.done(this, "saved");
            }
            case Result.Refused<Logo>(var why) -> Says.no(words, why);
        }
    }

    private void show() {
        there.removeAll();
        var logos = organisations.now().logos();
        if (logos.isEmpty()) there.add(new Span(getTranslation("organisation.logos.none")));
        for (Logo logo : logos) {
            var remove = Buttons.small(this, "remove", () -> ask(logo));
            remove.setAriaLabel(getTranslation("organisation.logo.remove", "name", logo.description()));
            var line = new Div(new Image(logo.dataUri(), logo.description()), new Span(logo.description()), remove);
            line.addClassName("logo-line");
            there.add(line);
        }
    }

    private void ask(Logo logo) {
        Confirm.ask(this, "organisation.logo.remove-confirm", () -> {
            organisations.remove(logo.id());
            show();
        });
    }
}
