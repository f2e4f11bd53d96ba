package pl.narada.person;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import pl.narada.i18n.Translations;
import pl.narada.network.Card;
import pl.narada.network.Table.Details;
import pl.narada.room.Deed;
import pl.narada.room.Profile;
import pl.narada.room.When;
import pl.narada.room.journal.JournalRow;
import pl.narada.shared.Here;

/** What is kept of somebody, in plain words; and as one file that any browser opens and a program can read as well. */
@Component
public class Telling {

    /** A heading and the lines below it. */
    public record Section(String title, List<String> lines) {}

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title>
            <style>body{font:1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
            h1{font-size:1.5rem}h2{font-size:1.15rem;margin:1.5rem 0 .25rem}ul{margin:0;padding-left:1.2rem}
            pre{white-space:pre-wrap;font-size:.8rem}</style>
            <h1>%s</h1>
            <p>%s</p>
            %s
            <details><summary>%s</summary><pre id="journal">%s</pre></details>
            </html>
            """;

    private final Translations words;

    Telling(Translations words) {
        this.words = words;
    }

    public List<Section> sections(Kept kept, Locale language) {
        List<Section> all = new ArrayList<>();
        all.add(new Section(words.say(language, "person.self"), self(kept, language)));
        for (Kept.Part part : kept.parts())
            all.add(new Section(
                    part.prompt(),
                    part.deeds().stream().map(deed -> deed(deed, language)).toList()));
        List<String> left = left(kept, language);
        if (!left.isEmpty()) all.add(new Section(words.say(language, "person.left"), left));
        return all;
    }

    private List<String> self(Kept kept, Locale language) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(language, "person.number", "number", String.valueOf(kept.number())));
        lines.add(words.say(language, "sector." + kept.sector().wire()));
        Profile told = kept.profile();
        if (told != null && !told.role().isEmpty()) lines.add(words.say(language, "person.role", "role", told.role()));
        if (told != null && !told.municipality().isEmpty())
            lines.add(words.say(language, "person.municipality", "municipality", told.municipality()));
        When then = kept.onlyThen();
        if (then != null) lines.add(words.say(language, "person.only." + then.wire()));
        Instant first = Instant.ofEpochMilli(kept.journal().getFirst().at());
        Instant last = Instant.ofEpochMilli(kept.journal().getLast().at());
        lines.add(words.say(
                language,
                "person.times",
                "n",
                kept.journal().size(),
                "first",
                time(first, language),
                "last",
                time(last, language)));
        return lines;
    }

    private static String time(Instant at, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(language)
                .format(at.atZone(Here.ZONE));
    }

    private String deed(Deed deed, Locale language) {
        String how = switch (deed.what()) {
            case OPINED -> words.say(language, "opine.stance." + deed.how());
            case SHOWED ->
                deed.how().isEmpty()
                        ? words.say(language, "consent.abstained")
                        : words.say(language, "consent.fingers." + deed.how());
            case COMPARED -> deed.how().isEmpty() ? words.say(language, "compare.pass") : deed.how();
            case SAID,
                    ASKED,
                    REPLIED,
                    SUPPORTED,
                    GAVE,
                    VOTED,
                    RATED_IMPORTANCE,
                    RATED_FEASIBILITY,
                    RATED,
                    OBJECTED,
                    RANKED,
                    MARKED,
                    ANSWERED,
                    WROTE -> deed.how();
        };
        return words.say(language, "person.deed." + deed.what().wire(), "about", deed.about(), "how", how);
    }

    private List<String> left(Kept kept, Locale language) {
        List<String> lines = new ArrayList<>();
        kept.contact()
                .ifPresent(c -> lines.add(words.say(
                        language, "person.contact", "what", joined(c.name(), c.address(), c.organisation()))));
        kept.attendance()
                .ifPresent(a -> lines.add(words.say(
                        language, "person.attendance", "what", joined(a.name(), a.role(), a.organisation()))));
        for (Card card : kept.network().cards())
            lines.add(words.say(language, "person.card", "text", card.text(), "name", card.name()));
        for (Details details : kept.network().details())
            lines.add(words.say(language, "person.introduction", "name", details.name(), "address", details.address()));
        return lines;
    }

    private static String joined(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    public String title(Kept kept, Locale language) {
        return words.say(language, "person.file.title", "title", kept.title());
    }

    /** As the name of a file. */
    public String fileName(Kept kept) {
        return "narada-moje-dane-%s.html".formatted(kept.date());
    }

    /** HTML that needs nothing else; the journal's entries stand in it as JSON, as they are kept. */
    public String file(Kept kept, Locale language) {
        String sections = sections(kept, language).stream()
                .map(section -> "<h2>%s</h2>\n<ul>%s</ul>"
                        .formatted(
                                safe(section.title()),
                                section.lines().stream()
                                        .map(line -> "<li>" + safe(line) + "</li>")
                                        .collect(Collectors.joining())))
                .collect(Collectors.joining("\n"));
        String title = safe(title(kept, language));
        return PAGE.formatted(
                language.getLanguage(),
                title,
                title,
                safe(words.say(language, "person.file.about")),
                sections,
                safe(words.say(language, "person.file.journal")),
                safe(json(kept.journal())));
    }

    private static String json(List<JournalRow> rows) {
        return rows.stream()
                .map(row -> "{\"version\":%d,\"at\":\"%s\",\"events\":%s}"
                        .formatted(row.version(), Instant.ofEpochMilli(row.at()), row.events()))
                .collect(Collectors.joining(",\n", "[", "]"));
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
