package pl.narada.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a secret link this once, to be copied and handed over. Texts under {@code key.title} and {@code key.text}. */
final class LinkDialog extends Dialog {

    LinkDialog(String key, String address) {
        setHeaderTitle(getTranslation(key + ".title"));
        var link = new TextField(getTranslation("people.link"));
        link.setValue(address);
        link.setReadOnly(true);
        link.setWidthFull();
        link.setAutoselect(true);
        add(new Paragraph(getTranslation(key + ".text")), link);
        var copy = new Button(getTranslation("people.link.copy"));
        // without TLS a browser has no clipboard for pages: then the marked text is copied by hand
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => { $0.inputElement.select();"
                                + " if (navigator.clipboard) navigator.clipboard.writeText($0.value);"
                                + " else document.execCommand('copy'); })",
                        link.getElement());
        getFooter().add(copy, new Button(getTranslation("people.link.close"), _ -> close()));
        setCloseOnOutsideClick(false);
    }
}
