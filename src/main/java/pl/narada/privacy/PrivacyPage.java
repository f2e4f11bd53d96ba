package pl.narada.privacy;

import static pl.narada.i18n.TextPage.escaped;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pl.narada.i18n.TextPage;
import pl.narada.i18n.Translations;

/** The information clause as a page of its own: without a program, so that it opens anywhere and can be printed. */
@RestController
class PrivacyPage {

    private final InformationClause clause;
    private final Translations words;

    PrivacyPage(InformationClause clause, Translations words) {
        this.clause = clause;
        this.words = words;
    }

    @GetMapping(path = "/privacy", produces = MediaType.TEXT_HTML_VALUE)
    String page(
            @RequestParam(name = "lang", required = false) @Nullable String chosen,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "pl") String wished) {
        Locale language = Translations.preferred(chosen == null ? wished : chosen);
        String paragraphs = clause.in(language).stream()
                .map(p -> "    <h2>%s</h2>\n    <p>%s</p>"
                        .formatted(escaped(p.question()), escaped(p.answer()).replace("\n", "<br>")))
                .collect(Collectors.joining("\n"));
        return TextPage.of(language, words.say(language, "privacy.title"), paragraphs);
    }
}
