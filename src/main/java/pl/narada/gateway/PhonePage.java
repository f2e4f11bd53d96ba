package pl.narada.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import pl.narada.i18n.Translations;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.room.Phase;
import pl.narada.shared.JoinCode;

/**
 * The participant's page. Which language it begins in is decided here, so that its words come along with it and a weak
 * network carries no others. Whoever comes with a code for the first time gets the question for the sector in the page
 * itself, and can answer it while the program is still on its way.
 */
@RestController
class PhonePage {

    private final Programme programme;
    private final Doorkeeper door;
    private final Map<String, String> pages = new ConcurrentHashMap<>();

    PhonePage(Programme programme, Doorkeeper door) {
        this.door = door;
        this.programme = programme;
    }

    /** The page itself knows what to do with the rest of the address. */
    @GetMapping({"/", "/j", "/j/{code}/in"})
    ResponseEntity<String> page(@RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "pl") String wished) {
        return answer(page("%s.html", wished));
    }

    @GetMapping("/j/{code}")
    ResponseEntity<String> door(
            @PathVariable("code") String code,
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "pl") String wished) {
        // who guesses codes learns nothing from the page either
        Optional<Workshop> open = JoinCode.parse(code)
                .filter(_ -> !door.isTooManyTries(code, request.getRemoteAddr()))
                .flatMap(programme::workshop)
                .filter(w -> !w.isRehearsal()
                        && (w.phase() != Phase.CLOSED || w.outsideUntil().isPresent()));
        return open.map(w -> page("%s-door.html", wished)
                        .replace("{title}", HtmlUtils.htmlEscape(w.details().title(), "UTF-8")))
                .map(PhonePage::answer)
                .orElseGet(() -> page(wished));
    }

    private String page(String name, String wished) {
        Locale language = Translations.preferred(wished);
        return pages.computeIfAbsent(name.formatted(language.getLanguage()), PhonePage::read);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("META-INF/resources/phone/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the page of the phones is not in this program", e);
        }
    }

    /** Asked for each time, and sent only if it has changed: weak, as a packed page is the same page. */
    private static ResponseEntity<String> answer(String page) {
        return ResponseEntity.ok()
                .eTag("W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(page.getBytes(StandardCharsets.UTF_8))))
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(page);
    }
}
