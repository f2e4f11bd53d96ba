package pl.narada.report.content;

import java.util.List;
import java.util.Locale;
import pl.narada.organisation.Organisation;

/**
 * A whole report, ready to be written as any kind of file.
 *
 * @param facts what stands under the title: where, when, who
 * @param contents whether it begins with a table of its chapters
 */
public record ReportContent(
        Locale language,
        String title,
        String subtitle,
        List<Fact> facts,
        Organisation organisation,
        List<Chapter> chapters,
        boolean contents) {

    public record Fact(String name, String value) {
        public Fact {
            name = Printable.line(name);
            value = Printable.line(value);
        }
    }

    public record Chapter(String heading, List<Part> parts) {
        public Chapter {
            heading = Printable.line(heading);
            parts = List.copyOf(parts);
        }
    }

    public ReportContent {
        title = Printable.line(title);
        subtitle = Printable.line(subtitle);
        facts = List.copyOf(facts);
        chapters = List.copyOf(chapters);
    }
}
