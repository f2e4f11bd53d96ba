package pl.narada.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import pl.narada.codebook.CountedNeeds;
import pl.narada.codebook.Needs;
import pl.narada.i18n.Translations;
import pl.narada.model.CooperationModel;
import pl.narada.organisation.Organisation;
import pl.narada.organisation.Organisations;
import pl.narada.outcome.Outcomes;
import pl.narada.programme.County;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.report.ReportFile.Format;
import pl.narada.report.content.Attendance;
import pl.narada.report.content.CountyReport;
import pl.narada.report.content.DataTables;
import pl.narada.report.content.EvaluationReport;
import pl.narada.report.content.Held;
import pl.narada.report.content.OnePage;
import pl.narada.report.content.ProgrammeReport;
import pl.narada.report.content.ReportContent;
import pl.narada.report.content.SlipSheet;
import pl.narada.report.content.Wording;
import pl.narada.report.render.DocxWriter;
import pl.narada.report.render.PdfWriter;
import pl.narada.report.render.XlsxWriter;
import pl.narada.shared.SlipCode;

/** Makes every kind of report out of saved outcomes. */
@Service
public class Reports {

    private final Programme programme;
    private final Outcomes outcomes;
    private final Organisations organisations;
    private final Translations words;
    private final Needs needs;
    private final CooperationModel model;
    private final OutcomeJson json;
    private final PdfWriter pdf;
    private final DocxWriter docx;
    private final XlsxWriter xlsx;

    Reports(
            Programme programme,
            Outcomes outcomes,
            Organisations organisations,
            Translations words,
            Needs needs,
            CooperationModel model,
            OutcomeJson json,
            PdfWriter pdf,
            DocxWriter docx,
            XlsxWriter xlsx) {
        this.programme = programme;
        this.outcomes = outcomes;
        this.organisations = organisations;
        this.words = words;
        this.needs = needs;
        this.model = model;
        this.json = json;
        this.pdf = pdf;
        this.docx = docx;
        this.xlsx = xlsx;
    }

    /** A real workshop with what came of it so far; empty as long as that is nothing. */
    public Optional<Held> held(Workshop workshop) {
        if (workshop.isRehearsal()) return Optional.empty();
        County county = programme.county(workshop.details().county()).orElseThrow();
        return outcomes.of(workshop.id())
                .map(outcome -> new Held(
                        workshop.id(),
                        county.name(),
                        workshop.details(),
                        outcome,
                        needs.ofWorkshop(workshop.id()).orElse(null)));
    }

    /** All that came of one workshop. */
    ReportFile whole(Held held, Format format, Locale language) {
        var told = new Wording(words, language);
        String name = "narada-%s-%s.%s"
                .formatted(held.details().county().value(), held.details().date(), format.ending());
        byte[] content = switch (format) {
            case CSV -> bytes(new OutcomeCsv(words, language).write(held.outcome()));
            case JSON -> bytes(json.write(held));
            case XLSX -> xlsx.write(held.details().title(), new DataTables(told).of(List.of(held)));
            case PDF -> pdf.write(new CountyReport(told).of(held, organisations.now()));
            case DOCX -> docx.write(new CountyReport(told).of(held, organisations.now()));
        };
        return new ReportFile(name, format, content);
    }

    /** The same document as the file, for other programs. */
    public String json(Held held) {
        return json.write(held);
    }

    ReportFile onePage(Held held, Locale language) {
        var content = new OnePage(new Wording(words, language)).of(held, organisations.now());
        return named("podsumowanie", held, content);
    }

    ReportFile evaluation(Held held, Locale language) {
        var content = new EvaluationReport(new Wording(words, language)).of(held, organisations.now());
        return named("ankieta", held, content);
    }

    private ReportFile named(String what, Held held, ReportContent content) {
        String name = "narada-%s-%s-%s.pdf"
                .formatted(what, held.details().county().value(), held.details().date());
        return new ReportFile(name, Format.PDF, pdf.write(content));
    }

    /** To be printed before the meeting, so it needs no outcome. */
    ReportFile attendance(Workshop workshop, int pages, Locale language) {
        return attendance(
                "lista",
                workshop,
                Attendance.blank(
                        new Wording(words, language),
                        county(workshop),
                        workshop.details(),
                        organisations.now(),
                        pages));
    }

    /** With the names of those who are on it, and blank rows. */
    public ReportFile attendance(Workshop workshop, List<OnTheList> names, Locale language) {
        List<Attendance.Row> rows = names.stream()
                .map(one -> new Attendance.Row(one.name(), one.institution(), one.signed()))
                .toList();
        return attendance(
                "lista-z-nazwiskami",
                workshop,
                Attendance.filled(
                        new Wording(words, language), county(workshop), workshop.details(), organisations.now(), rows));
    }

    private ReportFile attendance(String what, Workshop workshop, Attendance list) {
        var details = workshop.details();
        String name = "narada-%s-%s-%s.pdf".formatted(what, details.county().value(), details.date());
        return new ReportFile(name, Format.PDF, pdf.write(list));
    }

    /** {@code codes}: of the slips; {@code page}: where they are typed, the QR codes bring them along. */
    public ReportFile slips(Workshop workshop, List<SlipCode> codes, String page, Locale language) {
        var details = workshop.details();
        List<SlipSheet.Slip> slips = codes.stream()
                .map(code -> new SlipSheet.Slip(code, page + "#s." + code.value()))
                .toList();
        String name = "narada-kartki-%s-%s.pdf".formatted(details.county().value(), details.date());
        var sheet = SlipSheet.of(new Wording(words, language), details, page, slips);
        return new ReportFile(name, Format.PDF, pdf.write(sheet));
    }

    private String county(Workshop workshop) {
        return programme.county(workshop.details().county()).orElseThrow().name();
    }

    /** Of several workshops together. There is no table of one kind for all of them, so CSV is for single ones only. */
    public ReportFile programme(List<Held> all, Format format, Locale language) {
        var told = new Wording(words, language);
        Organisation organisation = organisations.now();
        byte[] content = switch (format) {
            case PDF -> pdf.write(programme(all, told, organisation));
            case DOCX -> docx.write(programme(all, told, organisation));
            case XLSX -> xlsx.write(told.say("report.programme.title"), new DataTables(told).ofProgramme(all));
            case JSON -> bytes(json.write(all, organisation));
            case CSV -> throw new IllegalArgumentException("one table for one workshop");
        };
        return new ReportFile("narada-program." + format.ending(), format, content);
    }

    private ReportContent programme(List<Held> all, Wording told, Organisation organisation) {
        CountedNeeds counted = needs.ofWorkshops(all.stream().map(Held::id).toList());
        return new ProgrammeReport(told).of(all, organisation, counted, model.document());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
