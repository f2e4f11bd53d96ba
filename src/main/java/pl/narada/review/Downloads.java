package pl.narada.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import pl.narada.shared.WorkshopId;

/** Every file that there is of one workshop, each a click away, in the language of the screen. */
final class Downloads extends Div {

    Downloads(WorkshopId workshop) {
        addClassName("downloads");
        var ways = new Div(
                file(workshop + ".pdf", "report.downloads.pdf"),
                file(workshop + ".docx", "report.downloads.docx"),
                file(workshop + ".xlsx", "report.downloads.xlsx"),
                file(workshop + ".csv", "outcome.csv"),
                file(workshop + ".json", "outcome.json"),
                file(workshop + "/summary.pdf", "report.downloads.summary"),
                file(workshop + "/evaluation.pdf", "report.downloads.evaluation"),
                file(workshop + "/attendance.pdf", "report.downloads.attendance"));
        ways.addClassName("ways");
        add(new H3(getTranslation("report.downloads")), ways);
    }

    /** Only the full report, to read and to go on writing. */
    static Div report(WorkshopId workshop, Component where) {
        var ways = new Div(
                file(where, workshop + ".pdf", "report.downloads.pdf"),
                file(where, workshop + ".docx", "report.downloads.docx"));
        ways.addClassName("ways");
        return ways;
    }

    private Anchor file(String path, String key) {
        return file(this, path, key);
    }

    private static Anchor file(Component where, String path, String key) {
        String language = UI.getCurrent().getLocale().getLanguage();
        var link = new Anchor("/export/" + path + "?lang=" + language, where.getTranslation(key));
        link.setRouterIgnore(true);
        return link;
    }
}
