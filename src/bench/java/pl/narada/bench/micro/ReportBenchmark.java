package pl.narada.bench.micro;

import java.util.List;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import pl.narada.codebook.CountedNeeds;
import pl.narada.i18n.Translations;
import pl.narada.model.ModelDocument;
import pl.narada.organisation.Organisation;
import pl.narada.report.SampleOutcome;
import pl.narada.report.content.CountyReport;
import pl.narada.report.content.DataTables;
import pl.narada.report.content.Held;
import pl.narada.report.content.ProgrammeReport;
import pl.narada.report.content.ReportContent;
import pl.narada.report.content.Wording;
import pl.narada.report.render.DocxWriter;
import pl.narada.report.render.PdfWriter;
import pl.narada.report.render.XlsxWriter;

/** What it costs to write the reports of fourteen workshops with 200 people each. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // what JMH fills in
public class ReportBenchmark {

    private static final Translations WORDS = new Translations();

    private List<Held> all;
    private Wording told;
    private ReportContent programme;
    private ReportContent county;

    @Setup
    public void hold() {
        all = LongStream.rangeClosed(1, 14)
                .mapToObj(seed -> SampleOutcome.held(200, seed))
                .toList();
        told = new Wording(WORDS, Translations.POLISH);
        var nobody = new Organisation("", "", "", "", List.of());
        programme = new ProgrammeReport(told)
                .of(
                        all,
                        nobody,
                        new CountedNeeds(List.of(), 0, 0, 0, List.of()),
                        new ModelDocument(List.of(), List.of()));
        county = new CountyReport(told).of(all.getFirst(), nobody);
    }

    @Benchmark
    public byte[] programmePdf() {
        return new PdfWriter(WORDS).write(programme);
    }

    @Benchmark
    public byte[] programmeDocx() {
        return new DocxWriter(WORDS).write(programme);
    }

    @Benchmark
    public byte[] programmeXlsx() {
        return new XlsxWriter().write("Program", new DataTables(told).ofProgramme(all));
    }

    @Benchmark
    public byte[] countyPdf() {
        return new PdfWriter(WORDS).write(county);
    }
}
