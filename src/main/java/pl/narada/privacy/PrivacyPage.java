package pl.narada.privacy;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import pl.narada.i18n.Translations;

/** The information clause as a page of its own: without a program, so that it opens anywhere and can be printed. */
@RestController
class PrivacyPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>%2$s – Narada</title>
              <link rel="icon" href="/phone/icon.svg" type="image/svg+xml">
              <link rel="stylesheet" href="/style/text.css">
            </head>
            <body>
              <nav>%3$s</nav>
              <main>
                <h1>%2$s</h1>
            %4$s
              </main>
            </body>
            </html>
            """;

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
        String title = escaped(words.say(language, "privacy.title"));
        return PAGE.formatted(language.getLanguage(), title, languages(language), paragraphs);
    }

    private static String languages(Locale now) {
        return Translations.LANGUAGES.stream()
                .map(l -> "<a href=\"?lang=%1$s\" lang=\"%1$s\" hreflang=\"%1$s\"%3$s>%2$s</a>"
                        .formatted(
                                l.getLanguage(),
                                l.getDisplayLanguage(l),
                                l.equals(now) ? " aria-current=\"page\"" : ""))
                .collect(Collectors.joining(" "));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
