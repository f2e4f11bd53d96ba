package pl.narada.i18n;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A page to read, without a program, so that it opens anywhere and can be printed; with links to itself in each language. */
public final class TextPage {

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
            <body%5$s>
              <nav>%3$s</nav>
              <main>
                <h1>%2$s</h1>
            %4$s
              </main>
            </body>
            </html>
            """;

    private static final String WIDE = " class=\"wide\"";

    private TextPage() {}

    /** {@code title}: plain words. {@code content}: HTML, in which what anybody wrote is {@link #escaped}. */
    public static String of(Locale language, String title, String content) {
        return page(language, title, content, "");
    }

    /** For what has examples of code and needs the room. */
    public static String wide(Locale language, String title, String content) {
        return page(language, title, content, WIDE);
    }

    private static String page(Locale language, String title, String content, String body) {
        return PAGE.formatted(language.getLanguage(), escaped(title), languages(language), content, body);
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

    public static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
