package pl.narada.outside;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import pl.narada.access.Addresses;
import pl.narada.access.QrPath;
import pl.narada.i18n.Translations;
import pl.narada.programme.Opens;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.programme.WorkshopDetails;
import pl.narada.room.Phase;
import pl.narada.room.RoomState;
import pl.narada.room.live.Rooms;
import pl.narada.shared.Here;

/** A page for the notice board: what is asked, until when, and how to get in. To be printed by the browser; staff only. */
@RestController
class PosterPage {

    private final Programme programme;
    private final Rooms rooms;
    private final Addresses addresses;
    private final Translations words;

    PosterPage(Programme programme, Rooms rooms, Addresses addresses, Translations words) {
        this.programme = programme;
        this.rooms = rooms;
        this.addresses = addresses;
        this.words = words;
    }

    /** 404 as long as nothing is open there. {@code lang}: the language of the poster. */
    @GetMapping("/export/poster/{id}")
    @Opens(Opens.What.WORKSHOP_TO_RUN)
    ResponseEntity<String> poster(@PathVariable String id, @RequestParam(defaultValue = "pl") String lang) {
        Optional<Workshop> workshop = programme.find(id);
        if (workshop.isEmpty()) return ResponseEntity.notFound().build();
        RoomState room = rooms.room(workshop.get().id()).state();
        Optional<Instant> until = room.outside().until();
        if (until.isEmpty()) return ResponseEntity.notFound().build();
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noStore())
                .body(page(workshop.get(), room, until.get(), Translations.preferred(lang)));
    }

    private String page(Workshop workshop, RoomState room, Instant until, Locale language) {
        WorkshopDetails details = workshop.details();
        String url = addresses.join(workshop.joinCode());
        QrPath qr = QrPath.of(url);
        boolean before = room.phase() == Phase.DRAFT;
        var prompts = new StringBuilder();
        for (var now : room.openOutside())
            prompts.append("<p class=\"prompt\">")
                    .append(safe(now.plan().prompt()))
                    .append("</p>");
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM yyyy, H:mm", language);
        String when = day.format(details.date().atTime(details.start()));
        String meeting = details.venue().isEmpty() ? when : when + ", " + details.venue();
        return """
                <!doctype html><html lang="%s"><meta charset="utf-8"><title>%s</title>
                <style>@page{size:A4;margin:18mm}body{font-family:"Noto Sans",system-ui,sans-serif;color:#16202c;max-width:174mm;margin:auto;
                text-align:center;line-height:1.35}h1{font-size:22pt;margin:0 0 4mm}.prompt{font-size:30pt;font-weight:700;margin:6mm 0}
                svg{width:88mm;height:88mm;margin:6mm 0 2mm}.code{font-size:26pt;font-weight:700;letter-spacing:.12em;margin:0}
                p{font-size:14pt;margin:3mm 0}.url{font-size:16pt;overflow-wrap:anywhere}</style>
                <h1>%s</h1><p>%s</p>%s<p>%s</p>
                <svg viewBox="-4 -4 %d %d" role="img" aria-label="QR"><path fill="#000" d="%s"/></svg>
                <p class="url">%s</p><p class="code">%s</p><p>%s</p><p>%s</p></html>
                """.formatted(
                language.getLanguage(),
                safe(details.title()),
                safe(details.title()),
                safe(words.say(language, before ? "outside.poster.meeting" : "outside.poster.was", "when", meeting)),
                prompts,
                safe(words.say(language, "outside.poster.how")),
                qr.size() + 8,
                qr.size() + 8,
                qr.path(),
                safe(url),
                workshop.joinCode().value(),
                safe(words.say(language, "outside.poster.until", "until", day.format(until.atZone(Here.ZONE)))),
                safe(words.say(language, "outside.poster.nobody")));
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
