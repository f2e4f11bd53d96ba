package pl.narada.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pl.narada.i18n.Translations;
import pl.narada.programme.Opens;
import pl.narada.report.Attachment;
import pl.narada.report.Csv;

/** The log as a file, for administrators. */
@RestController
class AuditExport {

    private static final int MOST = 100_000;

    private final AuditLog audit;
    private final Translations words;

    AuditExport(AuditLog audit, Translations words) {
        this.audit = audit;
        this.words = words;
    }

    @Opens(Opens.What.ADMINISTRATION)
    @GetMapping("/export/audit.csv")
    ResponseEntity<byte[]> csv() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.of("audit.at", "audit.who", "audit.what", "audit.workshop", "audit.about")
                .map(key -> words.say(Translations.POLISH, key))
                .toList());
        for (AuditLine line : audit.find(AuditQuery.EVERYTHING, 0, MOST)) {
            String workshop = line.workshop() == null ? "" : line.workshop().toString();
            String what =
                    words.say(Translations.POLISH, "audit.what." + line.what().wire());
            lines.add(List.of(line.at().toString(), line.who(), what, workshop, line.about()));
        }
        return Attachment.of("narada-dziennik-czynnosci.csv", Attachment.CSV, Csv.of(lines));
    }
}
