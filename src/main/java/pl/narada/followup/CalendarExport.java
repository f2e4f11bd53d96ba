package pl.narada.followup;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pl.narada.access.Addresses;
import pl.narada.i18n.Translations;
import pl.narada.outcome.FindingRef;
import pl.narada.programme.Opens;
import pl.narada.report.Attachment;
import pl.narada.shared.Teryt;
import pl.narada.shared.WorkshopId;

/** Hands out the days of action items as calendar files, to staff only. What has no day, or is done, is not in them. */
@RestController
class CalendarExport {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final FollowUps followUps;
    private final Addresses addresses;
    private final Translations words;
    private final Clock clock;

    CalendarExport(FollowUps followUps, Addresses addresses, Translations words, Clock clock) {
        this.followUps = followUps;
        this.addresses = addresses;
        this.words = words;
        this.clock = clock;
    }

    @Opens(Opens.What.WORKSHOP_TO_READ)
    @GetMapping("/export/actions/workshop/{id}.ics")
    ResponseEntity<byte[]> ofWorkshop(@PathVariable String id) {
        return WorkshopId.parse(id)
                .map(followUps::of)
                .map(all -> file("narada-zadania.ics", all))
                .orElseGet(CalendarExport::notFound);
    }

    @Opens(Opens.What.COUNTY)
    @GetMapping("/export/actions/county/{teryt}.ics")
    ResponseEntity<byte[]> ofCounty(@PathVariable String teryt) {
        if (!Teryt.fits(teryt)) return notFound();
        return file("narada-zadania-" + teryt + ".ics", followUps.ofCounty(new Teryt(teryt)));
    }

    @Opens(Opens.What.WORKSHOP_TO_READ)
    @GetMapping("/export/actions/{id}/{key}.ics")
    ResponseEntity<byte[]> ofOne(@PathVariable String id, @PathVariable String key) {
        return WorkshopId.parse(id)
                .flatMap(workshop -> FindingRef.parse(workshop, key))
                .flatMap(followUps::find)
                .map(action -> file("narada-" + key + ".ics", List.of(action)))
                .orElseGet(CalendarExport::notFound);
    }

    private ResponseEntity<byte[]> file(String name, List<ActionNow> actions) {
        List<Calendar.Event> events = new ArrayList<>();
        for (ActionNow action : actions) {
            if (action.isOpen())
                Optional.ofNullable(action.now().due())
                        .map(day -> event(action, day))
                        .ifPresent(events::add);
        }
        // a calendar without anything in it is not well-formed
        if (events.isEmpty()) return notFound();
        return Attachment.of(name, CALENDAR, Calendar.of(events));
    }

    private Calendar.Event event(ActionNow action, LocalDate day) {
        FindingRef ref = action.ref();
        String about = words.say(
                Translations.POLISH,
                "followup.calendar.about",
                "who",
                action.now().who(),
                "meeting",
                action.meeting().title(),
                "date",
                action.meeting().date().toString());
        String note = action.now().note();
        return new Calendar.Event(
                ref.workshop() + "-" + ref.key() + "@narada",
                action.changes().size(),
                clock.instant(),
                day,
                action.agreed().text(),
                note.isEmpty() ? about : about + "\n" + note,
                addresses.here() + "/" + ref.path());
    }

    private static ResponseEntity<byte[]> notFound() {
        return ResponseEntity.notFound().build();
    }
}
