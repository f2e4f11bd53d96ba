package pl.narada.report;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pl.narada.access.CurrentStaff;
import pl.narada.i18n.Translations;
import pl.narada.programme.Opens;
import pl.narada.programme.Programme;
import pl.narada.report.ReportFile.Format;
import pl.narada.report.content.Held;

/** Hands out outcomes as files, to staff only. */
@RestController
class ExportController {

    private final Programme programme;
    private final Reports reports;
    private final ReportJobs jobs;
    private final CurrentStaff staff;

    ExportController(Programme programme, Reports reports, ReportJobs jobs, CurrentStaff staff) {
        this.staff = staff;
        this.programme = programme;
        this.reports = reports;
        this.jobs = jobs;
    }

    @Opens(Opens.What.WORKSHOP_TO_READ)
    @GetMapping("/export/{id}.{ending:[a-z]+}")
    ResponseEntity<byte[]> whole(
            @PathVariable String id, @PathVariable String ending, @RequestParam(defaultValue = "pl") String lang) {
        Optional<Format> format = Format.of(ending);
        return format.isEmpty() ? nothing() : of(id, held -> reports.whole(held, format.get(), language(lang)));
    }

    @Opens(Opens.What.WORKSHOP_TO_READ)
    @GetMapping("/export/{id}/summary.pdf")
    ResponseEntity<byte[]> summary(@PathVariable String id, @RequestParam(defaultValue = "pl") String lang) {
        return of(id, held -> reports.onePage(held, language(lang)));
    }

    @Opens(Opens.What.WORKSHOP_TO_READ)
    @GetMapping("/export/{id}/evaluation.pdf")
    ResponseEntity<byte[]> evaluation(@PathVariable String id, @RequestParam(defaultValue = "pl") String lang) {
        return of(id, held -> reports.evaluation(held, language(lang)));
    }

    @Opens(Opens.What.WORKSHOP_TO_READ)
    @GetMapping("/export/{id}/attendance.pdf")
    ResponseEntity<byte[]> attendance(
            @PathVariable String id,
            @RequestParam(defaultValue = "2") int pages,
            @RequestParam(defaultValue = "pl") String lang) {
        return programme
                .findReal(id)
                .map(w -> reports.attendance(w, pages, language(lang)).attached())
                .orElseGet(ExportController::nothing);
    }

    @GetMapping("/export/reports/{job}")
    ResponseEntity<byte[]> job(@PathVariable String job) {
        return jobs.file(job, staff.get().name()).map(ReportFile::attached).orElseGet(ExportController::nothing);
    }

    private ResponseEntity<byte[]> of(String id, Function<Held, ReportFile> report) {
        return programme
                .findReal(id)
                .flatMap(reports::held)
                .map(report)
                .map(ReportFile::attached)
                .orElseGet(ExportController::nothing);
    }

    private static Locale language(String lang) {
        return Translations.nearest(Locale.of(lang));
    }

    private static ResponseEntity<byte[]> nothing() {
        return ResponseEntity.notFound().build();
    }
}
