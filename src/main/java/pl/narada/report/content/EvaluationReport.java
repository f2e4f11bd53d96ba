package pl.narada.report.content;

import java.util.List;
import pl.narada.organisation.Organisation;
import pl.narada.report.content.Part.Paragraph;
import pl.narada.report.content.ReportContent.Chapter;

/** The evaluation alone, as an enclosure. */
public record EvaluationReport(Wording told) {

    public ReportContent of(Held held, Organisation organisation) {
        List<Part> found = new Evaluation(told).of(held.outcome());
        List<Part> parts = found.isEmpty() ? List.of(new Paragraph(told.say("report.evaluation.none"))) : found;
        return new ReportContent(
                told.language(),
                told.say("report.evaluation.title"),
                held.details().title(),
                new CountyReport(told).facts(held),
                organisation,
                List.of(new Chapter(told.say("report.chapter.evaluation"), parts)),
                false);
    }
}
