package pl.narada.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.narada.activity.show.ShowSettings;
import pl.narada.i18n.Translations;
import pl.narada.programme.ReadySlide;
import pl.narada.programme.WorkshopDetails;
import pl.narada.shared.WorkshopId;

/** What was agreed last time and is still open, as the first slide of the next workshop of the county: in a copy of its own. */
@Component
class OpeningSlide implements ReadySlide {

    /** More than a room can read is told as a number. */
    private static final int MOST = 8;

    private final FollowUps followUps;
    private final Translations words;

    OpeningSlide(FollowUps followUps, Translations words) {
        this.followUps = followUps;
        this.words = words;
    }

    @Override
    public Optional<Filled> fill(WorkshopId workshop, WorkshopDetails details, Locale language) {
        List<ActionNow> open = followUps.openFor(details.county(), workshop);
        if (open.isEmpty()) return Optional.empty();
        return Optional.of(new Filled(
                words.say(language, "followup.opening.offer", "n", open.size()),
                words.say(language, "followup.opening.add"),
                words.say(language, "followup.opening.title"),
                new ShowSettings(text(open, language), List.of())));
    }

    private String text(List<ActionNow> open, Locale language) {
        // the first line of a slide stands large above the others
        var text = new StringBuilder(words.say(language, "followup.opening.heading") + "\n");
        int shown = 0;
        String more = "";
        for (ActionNow action : open) {
            String line = line(action, language) + "\n";
            more = words.say(language, "followup.opening.more", "n", open.size() - shown);
            boolean fits = text.length() + line.length() + more.length() < ShowSettings.TEXT_LIMIT;
            if (shown == MOST || !fits) return text + more;
            text.append(line);
            shown++;
        }
        return text.toString().strip();
    }

    private String line(ActionNow action, Locale language) {
        LocalDate due = action.now().due();
        String until =
                due == null ? "" : ", " + words.say(language, "until", "date", Translations.longDate(language, due));
        return "• " + action.agreed().text() + " – " + action.now().who() + until;
    }
}
