package pl.narada.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.narada.i18n.Translations;

/** How every session of a staff screen begins and ends: in Polish unless another language was chosen, and without questions. */
@Component
class StaffSessions implements VaadinServiceInitListener {

    static final String COOKIE = "narada-language";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        // after a restart of the server a screen opens itself again, rather than ask for a click in front of the room
        event.getSource().setSystemMessagesProvider(_ -> reloadingBySelf());
        event.getSource().addSessionInitListener(init -> {
            var cookies = Optional.ofNullable(init.getRequest().getCookies()).orElseGet(() -> new Cookie[0]);
            Locale chosen = Arrays.stream(cookies)
                    .filter(c -> c.getName().equals(COOKIE))
                    .map(c -> Translations.nearest(Locale.of(c.getValue())))
                    .findFirst()
                    .orElse(Translations.POLISH);
            VaadinSession session = init.getSession();
            session.setLocale(chosen);
        });
        event.getSource().addUIInitListener(init -> sayItInWords(init.getUI()));
    }

    /** While the server can't be reached, a veil lies over the screen (narada.css): what would be pressed there would be lost. */
    private static void sayItInWords(UI ui) {
        var lost = ui.getReconnectDialogConfiguration();
        String words = ui.getTranslation("connection.again");
        lost.setDialogText(words);
        lost.setDialogTextGaveUp(words);
    }

    private static CustomizedSystemMessages reloadingBySelf() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorNotificationEnabled(false);
        return messages;
    }
}
