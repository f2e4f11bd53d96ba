package pl.narada.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.narada.i18n.Translations;

/** Screens are in Polish until somebody chooses another language, which a cookie then remembers. */
@Component
class PolishFirst implements VaadinServiceInitListener {

    static final String COOKIE = "narada-language";

    @Override
    public void serviceInit(ServiceInitEvent event) {
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
    }
}
