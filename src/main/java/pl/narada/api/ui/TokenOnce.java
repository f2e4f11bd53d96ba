package pl.narada.api.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import pl.narada.api.Issued;

/** A new token, to be copied now or never. */
final class TokenOnce extends Div {

    TokenOnce(Issued issued) {
        addClassName("token-once");
        var token = new TextField(getTranslation("integrations.token.field"));
        token.setValue(issued.token());
        token.setReadOnly(true);
        // whoever enters the field has all of it marked, and copies it by one key
        token.setAutoselect(true);
        token.focus();
        var hide = new Button(getTranslation("integrations.token.hide"), _ -> removeFromParent());
        add(
                new H2(getTranslation(
                        "integrations.token", "name", issued.integration().name())),
                new Paragraph(getTranslation("integrations.token.once")),
                token,
                hide);
    }
}
