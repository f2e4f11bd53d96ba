package pl.narada.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that can't be taken back. Texts under {@code key.title}, {@code key.text}, {@code key.yes}. */
public final class Confirm {

    private Confirm() {}

    public static void ask(Component where, String key, Runnable then) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(where.getTranslation(key + ".title"));
        dialog.setText(where.getTranslation(key + ".text"));
        dialog.setCancelable(true);
        dialog.setCancelText(where.getTranslation("cancel"));
        dialog.setConfirmText(where.getTranslation(key + ".yes"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(_ -> then.run());
        dialog.open();
    }
}
