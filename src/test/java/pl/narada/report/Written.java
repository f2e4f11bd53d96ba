package pl.narada.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import pl.narada.codebook.CountedNeeds;
import pl.narada.i18n.Translations;
import pl.narada.model.ModelDocument;
import pl.narada.organisation.Organisation;
import pl.narada.outcome.OutcomeView;
import pl.narada.programme.WorkshopDetails;
import pl.narada.report.content.CountyReport;
import pl.narada.report.content.DataTables;
import pl.narada.report.content.Held;
import pl.narada.report.content.Wording;
import pl.narada.report.render.DocxWriter;
import pl.narada.report.render.PdfWriter;
import pl.narada.report.render.XlsxWriter;
import pl.narada.shared.Teryt;
import pl.narada.shared.WorkshopId;

/** Files as the program writes them, without its database. */
final class Written {

    static final Translations WORDS = new Translations();

    static final Organisation FOUNDATION = new Organisation(
            "Fundacja Przykładowa",
            "Świętokrzyski model współpracy",
            "Zadanie finansowane przez Narodowy Instytut Wolności – Centrum Rozwoju Społeczeństwa Obywatelskiego w ramach"
                    + " Rządowego Programu Rozwoju Organizacji Obywatelskich, Konkurs PROO-4 Edycja 2023.",
            "biuro@example.org",
            List.of(Logos.green()));

    private Written() {}

    static Wording in(Locale language) {
        return new Wording(WORDS, language);
    }

    static final CountedNeeds NO_CATEGORIES = new CountedNeeds(List.of(), 0, 0, 0, List.of());
    static final ModelDocument NO_MODEL = new ModelDocument(List.of(), List.of());

    /** As a meeting in the county of Staszów. */
    static Held held(OutcomeView outcome) {
        var details = new WorkshopDetails(
                new Teryt("2612"),
                "Spotkanie",
                LocalDate.of(2023, 11, 22),
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                "");
        return new Held(WorkshopId.random(), "powiat staszowski", details, outcome, null);
    }

    static byte[] pdf(Held held) {
        return new PdfWriter(WORDS).write(new CountyReport(in(Translations.POLISH)).of(held, FOUNDATION));
    }

    static byte[] docx(Held held) {
        return new DocxWriter(WORDS).write(new CountyReport(in(Translations.POLISH)).of(held, FOUNDATION));
    }

    static byte[] xlsx(Held held) {
        return new XlsxWriter().write("Spotkanie", new DataTables(in(Translations.POLISH)).of(List.of(held)));
    }
}
