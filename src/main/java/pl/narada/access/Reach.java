package pl.narada.access;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import pl.narada.i18n.Translations;

/**
 * Where a phone is sent to see whether it reaches this computer. It is about this computer and this minute, so nothing of
 * it is kept, and nothing about the phone.
 */
@RestController
public class Reach {

    public static final String PATH = "/reach";

    private final OwnNetworks networks;
    private final Translations words;
    private final Clock clock;
    private volatile @Nullable Instant last;

    Reach(OwnNetworks networks, Translations words, Clock clock) {
        this.networks = networks;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<String> reached(
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "pl") String wished) {
        if (!isThisComputer(request.getRemoteAddr())) last = clock.instant();
        Locale language = Translations.preferred(wished);
        String page = """
                <!doctype html><html lang="%s"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <link rel="icon" href="/phone/icon.svg"><title>Narada</title><main><h1>%s</h1><p>%s</p></main></html>
                """.formatted(
                        language.getLanguage(),
                        HtmlUtils.htmlEscape(words.say(language, "reach.title"), "UTF-8"),
                        HtmlUtils.htmlEscape(words.say(language, "reach.text"), "UTF-8"));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(page);
    }

    /** A click at the computer itself proves nothing. */
    private boolean isThisComputer(String address) {
        return address.startsWith("127.")
                || address.contains(":")
                || networks.now().stream().anyMatch(n -> n.address().equals(address));
    }

    /** When another device was last there, since the program started. */
    public Optional<Instant> last() {
        return Optional.ofNullable(last);
    }
}
