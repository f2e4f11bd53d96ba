package pl.narada.attendance;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pl.narada.i18n.Translations;
import pl.narada.programme.Opens;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.report.OnTheList;
import pl.narada.report.ReportFile;
import pl.narada.report.Reports;

/** Hands out the list with the names that are on it, and lines for those who still sign by hand; to staff only. */
@RestController
class AttendanceExport {

    private final Programme programme;
    private final AttendanceList list;
    private final Reports reports;
    private final Translations words;

    AttendanceExport(Programme programme, AttendanceList list, Reports reports, Translations words) {
        this.programme = programme;
        this.list = list;
        this.reports = reports;
        this.words = words;
    }

    @Opens(Opens.What.WORKSHOP_TO_RUN)
    @GetMapping("/export/attendance/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id, @RequestParam(defaultValue = "pl") String lang) {
        Locale language = Translations.nearest(Locale.of(lang));
        return programme
                .findReal(id)
                .map(workshop -> reports.attendance(workshop, rows(workshop, language), language))
                .map(ReportFile::attached)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private List<OnTheList> rows(Workshop workshop, Locale language) {
        String phone = words.say(language, "attendance.from-phone");
        String paper = words.say(language, "attendance.from-paper");
        return list.of(workshop.id()).stream()
                .map(one -> new OnTheList(one.name(), institution(one), one.isFromPaper() ? paper : phone))
                .toList();
    }

    private static String institution(Attendee one) {
        return Stream.of(one.organisation(), one.role())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
