package pl.narada.gateway;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import pl.narada.i18n.Translations;

/**
 * The participant's page, with and without a join code in the address: the page itself reads the code. Which language
 * it begins in is decided here, so that its words come along with it and a weak network carries no others.
 */
@Controller
class PhonePage {

    @GetMapping({"/", "/j", "/j/{code}"})
    String page(
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "pl") String wished,
            HttpServletResponse answer) {
        answer.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return "forward:/phone/%s.html".formatted(Translations.preferred(wished).getLanguage());
    }
}
