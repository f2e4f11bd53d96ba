package pl.narada.library;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.narada.i18n.Translations;
import pl.narada.shared.CountyNames;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Teryt;
import pl.narada.shared.Text;
import pl.narada.ui.Dates;

/** What can be read of an entry: all of it, for a search; and in short, for a card. */
@Component
class LibraryWords {

    /** A little less than a card may have. */
    private static final int SHORT = 480;

    private static final int PLACE = 110;

    private final Translations words;
    private final CountyNames counties;

    LibraryWords(Translations words, CountyNames counties) {
        this.words = words;
        this.counties = counties;
    }

    Map<Teryt, String> countyNames() {
        return counties.countyNames();
    }

    SearchIndex.Texts texts(LibraryEntry entry) {
        Content content = entry.content();
        return new SearchIndex.Texts(entry.id(), content.title(), tags(content), told(content));
    }

    /** Needs in all languages, because whoever searches may speak any of them. */
    private String tags(Content content) {
        List<String> tags = new ArrayList<>(List.of(content.place()));
        for (NeedCategory category : content.categories()) {
            Translations.LANGUAGES.forEach(l -> tags.add(words.say(l, "need." + category.key())));
        }
        Map<Teryt, String> names = counties.countyNames();
        content.counties().forEach(county -> tags.add(names.getOrDefault(county, "")));
        return String.join("\n", tags);
    }

    private static String told(Content content) {
        return switch (content) {
            case Practice p ->
                String.join(
                        "\n", p.problem(), p.action(), p.partners(), p.cost(), p.effect(), p.conditions(), p.source());
            case FundingSource f ->
                String.join("\n", f.finances(), f.applicants(), f.amount(), f.contribution(), f.call());
        };
    }

    /** Shipped entries that nobody has edited speak the language of the meeting, where they were translated. */
    Brief brief(LibraryEntry entry, Locale language) {
        Optional<Brief> translated =
                entry.edited() ? Optional.empty() : Shipped.current().translated(entry.id(), language);
        return translated
                .map(t -> new Brief(
                        t.title(), t.text(), t.where(), entry.content().link()))
                .orElseGet(() -> inShort(entry, language));
    }

    private Brief inShort(LibraryEntry entry, Locale language) {
        return switch (entry.content()) {
            case Practice p ->
                new Brief(
                        p.title(),
                        Text.shortened(p.action(), SHORT),
                        Text.shortened(said(p.place(), p.fictional() ? say(language, "library.fictional") : ""), PLACE),
                        p.link());
            case FundingSource f ->
                new Brief(
                        f.title(),
                        Text.shortened(sentences(f.finances(), call(f, language)), SHORT),
                        Text.shortened(f.operator(), PLACE),
                        f.link());
        };
    }

    private String call(FundingSource source, Locale language) {
        var deadline = source.deadline();
        if (deadline != null) {
            return say(language, "library.brief.deadline", "date", Dates.longDate(language, deadline));
        }
        return source.call().isEmpty()
                ? say(language, "library.brief." + source.status().wire())
                : source.call();
    }

    /** How its call stands on that day: how long one still has, or what was last known. */
    String standing(FundingSource source, LocalDate today, Locale language) {
        var deadline = source.deadline();
        if (deadline == null || source.status() == CallStatus.CLOSED) {
            return say(language, "library.status." + source.status().wire());
        }
        String date = Dates.longDate(language, deadline);
        if (source.hasPassed(today)) return say(language, "library.deadline.passed", "date", date);
        return say(language, "library.deadline", "n", ChronoUnit.DAYS.between(today, deadline), "date", date);
    }

    private static String said(String... parts) {
        return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String sentences(String... parts) {
        return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(" "));
    }

    private String say(Locale language, String key, Object... args) {
        return words.say(language, key, args);
    }
}
