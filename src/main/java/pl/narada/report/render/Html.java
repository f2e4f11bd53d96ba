package pl.narada.report.render;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import pl.narada.i18n.Translations;
import pl.narada.organisation.Logo;
import pl.narada.organisation.Organisation;
import pl.narada.report.content.Cell;
import pl.narada.report.content.Part;
import pl.narada.report.content.Part.*;
import pl.narada.report.content.ReportContent;
import pl.narada.report.content.ReportContent.Chapter;
import pl.narada.report.content.ReportContent.Fact;

/** The one template of all reports that are printed. */
final class Html {

    /** Where a chart will be drawn: the number says which of {@link #charts}. */
    static final String CHART_TYPE = "narada/chart";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** Tables with so few rows stay on one page. */
    private static final int SHORT = 8;

    private final Translations words;
    private final Locale language;
    private final Tree tree;
    private final List<Chart> charts = new ArrayList<>();

    Html(Translations words, Locale language) {
        this(words, language, new Tree());
    }

    Html(Translations words, Locale language, Tree tree) {
        this.words = words;
        this.language = language;
        this.tree = tree;
    }

    List<Chart> charts() {
        return charts;
    }

    Document of(ReportContent report, String sheet) {
        Element html = tree.root("html");
        html.setAttribute("lang", language.getLanguage());
        head(html, report.title(), report.subtitle(), sheet, report.chapters());
        Element body = tree.in(html, "body");
        running(body, report.organisation(), report.title());
        masthead(body, report.organisation());
        tree.in(body, "h1", report.title());
        if (!report.subtitle().isEmpty()) tree.styled(body, "p", "subtitle", report.subtitle());
        if (!report.facts().isEmpty()) facts(body, report.facts());
        if (report.contents()) contents(body, report.chapters());
        for (int i = 0; i < report.chapters().size(); i++)
            chapter(body, i + 1, report.chapters().get(i));
        return tree.document();
    }

    void head(Element html, String title, String description, String sheet, List<Chapter> chapters) {
        Element head = tree.in(html, "head");
        tree.in(head, "title", title);
        meta(head, "description", description.isEmpty() ? title : description);
        meta(head, "subject", description.isEmpty() ? title : description);
        meta(head, "author", "Narada");
        Element style = tree.in(head, "style", sheet);
        style.setAttribute("type", "text/css");
        Element bookmarks = tree.in(head, "bookmarks");
        for (int i = 0; i < chapters.size(); i++) {
            Element bookmark = tree.in(bookmarks, "bookmark");
            bookmark.setAttribute("name", chapters.get(i).heading());
            bookmark.setAttribute("href", "#c" + (i + 1));
        }
    }

    private void meta(Element head, String name, String content) {
        Element meta = tree.in(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    /** At the top of every page but the first: whose report it is, and who paid. */
    void running(Element body, Organisation organisation, String title) {
        Element running = tree.in(body, "div");
        running.setAttribute("class", "running");
        String line = organisation.funderLine().isEmpty() ? title : organisation.funderLine();
        tree.in(running, "p", line);
    }

    void masthead(Element body, Organisation organisation) {
        boolean empty = organisation.logos().isEmpty()
                && organisation.funderLine().isEmpty()
                && organisation.name().isEmpty()
                && organisation.task().isEmpty();
        if (empty) return;
        Element masthead = tree.in(body, "div");
        masthead.setAttribute("class", "masthead");
        if (!organisation.logos().isEmpty()) {
            Element logos = tree.in(masthead, "p");
            logos.setAttribute("class", "logos");
            organisation.logos().forEach(logo -> logo(logos, logo));
        }
        if (!organisation.name().isEmpty()) tree.styled(masthead, "p", "who", organisation.name());
        if (!organisation.task().isEmpty()) tree.in(masthead, "p", organisation.task());
        if (!organisation.funderLine().isEmpty()) tree.styled(masthead, "p", "funder", organisation.funderLine());
    }

    private void logo(Element parent, Logo logo) {
        Element image = tree.in(parent, "img");
        image.setAttribute("src", logo.dataUri());
        image.setAttribute("alt", logo.description());
        double scale = Math.min(34.0 / logo.height(), 130.0 / logo.width());
        image.setAttribute(
                "style",
                String.format(Locale.ROOT, "width:%.1fpt;height:%.1fpt", logo.width() * scale, logo.height() * scale));
    }

    void facts(Element body, List<Fact> facts) {
        Element table = tree.in(body, "table");
        table.setAttribute("class", "facts");
        Element rows = tree.in(table, "tbody");
        for (Fact fact : facts) {
            Element row = tree.in(rows, "tr");
            tree.in(row, "th", fact.name()).setAttribute("scope", "row");
            tree.in(row, "td", fact.value());
        }
    }

    private void contents(Element body, List<Chapter> chapters) {
        tree.styled(body, "p", "contents-title", words.say(language, "report.contents"));
        Element list = tree.in(body, "ul");
        list.setAttribute("class", "contents");
        for (int i = 0; i < chapters.size(); i++) {
            Element link = tree.in(tree.in(list, "li"), "a", chapters.get(i).heading());
            link.setAttribute("href", "#c" + (i + 1));
            link.setAttribute("title", chapters.get(i).heading());
        }
    }

    private void chapter(Element body, int number, Chapter chapter) {
        Element heading = tree.in(body, "h2", chapter.heading());
        heading.setAttribute("id", "c" + number);
        chapter.parts().forEach(part -> part(body, part));
    }

    private void part(Element body, Part part) {
        switch (part) {
            case Heading(String text) -> tree.in(body, "h3", text);
            case Paragraph(String text) ->
                text.lines().filter(l -> !l.isBlank()).forEach(line -> tree.in(body, "p", line));
            case Note(String text) -> tree.styled(body, "p", "note", text);
            case Items items -> {
                String kind = items.numbered() ? "ol" : "ul";
                Element list = tree.in(body, kind);
                items.items().forEach(item -> tree.in(list, "li", item));
            }
            case Table table -> table(body, table);
            case Chart chart -> chart(body, chart);
        }
    }

    private void chart(Element body, Chart chart) {
        charts.add(chart);
        Element figure = tree.in(body, "div");
        figure.setAttribute("class", "figure");
        tree.styled(figure, "p", "caption", chart.caption());
        Element object = tree.in(figure, "object");
        object.setAttribute("type", CHART_TYPE);
        object.setAttribute("alt", chart.means());
        object.setAttribute("data-chart", Integer.toString(charts.size() - 1));
        object.setAttribute(
                "style",
                "display:block;width:%dpt;height:%dpt".formatted(ChartDrawing.WIDTH, ChartDrawing.height(chart)));
    }

    private void table(Element body, Table table) {
        tree.styled(body, "p", "caption", table.caption());
        Element grid = tree.in(body, "table");
        grid.setAttribute("class", table.rows().size() <= SHORT ? "data short" : "data");
        Element head = tree.in(tree.in(grid, "thead"), "tr");
        int all = table.columns().stream().mapToInt(Column::weight).sum();
        for (Column column : table.columns()) {
            Element cell = tree.in(head, "th", column.title());
            cell.setAttribute("scope", "col");
            String width = String.format(Locale.ROOT, "width:%.2f%%", 100.0 * column.weight() / all);
            cell.setAttribute("style", column.number() ? width + ";text-align:right" : width);
        }
        Element rows = tree.in(grid, "tbody");
        for (List<Cell> row : table.rows()) {
            Element line = tree.in(rows, "tr");
            for (int i = 0; i < row.size(); i++)
                cell(line, row.get(i), table.columns().get(i));
        }
    }

    private void cell(Element row, Cell cell, Column column) {
        Element field = tree.in(row, "td");
        if (column.number()) field.setAttribute("class", "number");
        switch (cell) {
            case Cell.Words(String text) -> lines(field, text);
            case Cell.Count(int n) -> field.setTextContent(Integer.toString(n));
            case Cell.Mean(double value) -> field.setTextContent(words.say(language, "rate.mean", "mean", value));
            case Cell.Percent(int n) -> field.setTextContent(n + "%");
            case Cell.Day(LocalDate date) -> field.setTextContent(DAY.format(date));
            case Cell.ByHand(String label) -> tree.styled(field, "span", "by-hand", label);
        }
    }

    private void lines(Element field, String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) tree.in(field, "br");
            tree.in(field, "span", lines.get(i));
        }
    }
}
