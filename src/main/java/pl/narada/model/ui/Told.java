package pl.narada.model.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import pl.narada.model.Markdown;
import pl.narada.model.Version;
import pl.narada.shared.Here;
import pl.narada.ui.Dates;

/** How things of the model are told on all its screens. */
final class Told {

    private Told() {}

    /** "wersja 3, 12 maja 2024, 9:30, anna". */
    static String version(Component where, Version version) {
        Locale language = UI.getCurrent().getLocale();
        return where.getTranslation(
                "model.version",
                "n",
                version.number(),
                "date",
                Dates.longDate(language, version.at().atZone(Here.ZONE).toLocalDate()),
                "time",
                Dates.time(version.at()),
                "by",
                version.by());
    }

    /** Markdown as it is read, under a heading of this level. */
    static Component text(String markdown, int under) {
        return new Html("<div class=\"model-text\">" + Markdown.html(markdown, under) + "</div>");
    }
}
