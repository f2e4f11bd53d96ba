package pl.narada.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pl.narada.i18n.Translations;

/** Tells whoever started the application where to go, and how to sign in the first time. */
@Component
class Greeting {

    private static final Logger log = LoggerFactory.getLogger(Greeting.class);

    private final Addresses addresses;
    private final SetUp setUp;
    private final Translations words;

    Greeting(Addresses addresses, SetUp setUp, Translations words) {
        this.addresses = addresses;
        this.setUp = setUp;
        this.words = words;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void greet() {
        var text = new StringBuilder("\n\n");
        line(text, "greeting.staff", addresses.here() + "/staff");
        line(text, "greeting.phones", addresses.phones());
        setUp.path().ifPresent(path -> line(text, "greeting.setup", addresses.here() + path));
        log.info("{}", text);
    }

    private void line(StringBuilder text, String key, String address) {
        text.append("  %-46s %s%n".formatted(words.say(Translations.POLISH, key), address));
    }
}
