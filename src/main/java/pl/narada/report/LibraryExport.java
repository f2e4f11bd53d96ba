package pl.narada.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pl.narada.i18n.Translations;
import pl.narada.library.Content;
import pl.narada.library.FundingSource;
import pl.narada.library.Library;
import pl.narada.library.LibraryEntry;
import pl.narada.library.LibraryQuery;
import pl.narada.library.Practice;

/** Hands out a list of the library as a file; what is in it, the address says as that of the list does. */
@RestController
class LibraryExport {

    private static final Locale LANGUAGE = Translations.POLISH;

    private final Library library;
    private final Translations words;

    LibraryExport(Library library, Translations words) {
        this.library = library;
        this.words = words;
    }

    @GetMapping("/export/library.csv")
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> parameters) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.of(
                        "library.kind",
                        "library.field.title",
                        "library.field.place",
                        "library.field.operator",
                        "library.categories",
                        "library.field.counties",
                        "library.field.problem",
                        "library.field.action",
                        "library.field.partners",
                        "library.field.cost",
                        "library.field.effect",
                        "library.field.conditions",
                        "library.field.source",
                        "library.fictional",
                        "library.field.finances",
                        "library.field.applicants",
                        "library.field.amount",
                        "library.field.contribution",
                        "library.field.call",
                        "library.field.deadline",
                        "library.field.status",
                        "library.field.verified",
                        "library.link")
                .map(this::say)
                .toList());
        library.find(LibraryQuery.of(parameters)).forEach(entry -> lines.add(line(entry)));
        return Attachment.of("narada-biblioteka.csv", Attachment.CSV, Csv.of(lines));
    }

    private List<String> line(LibraryEntry entry) {
        Content content = entry.content();
        Stream<String> before = Stream.of(say("library." + entry.kind().wire()), content.title());
        return switch (content) {
            case Practice p ->
                all(
                        before,
                        Stream.of(p.place(), "", needs(p), counties(p)),
                        Stream.of(p.problem(), p.action(), p.partners(), p.cost(), p.effect(), p.conditions()),
                        Stream.of(p.source(), p.fictional() ? say("library.fictional") : ""),
                        Stream.of("", "", "", "", "", "", "", "", p.link()));
            case FundingSource f ->
                all(
                        before,
                        Stream.of("", f.operator(), needs(f), counties(f)),
                        Stream.of("", "", "", "", "", "", "", ""),
                        Stream.of(f.finances(), f.applicants(), f.amount(), f.contribution(), f.call()),
                        Stream.of(
                                date(f.deadline()),
                                say("library.status." + f.status().wire())),
                        Stream.of(date(f.verifiedOn()), f.link()));
        };
    }

    @SafeVarargs
    private static List<String> all(Stream<String>... parts) {
        return Stream.of(parts).flatMap(part -> part).toList();
    }

    private String needs(Content content) {
        return content.categories().stream()
                .sorted()
                .map(category -> say("need." + category.key()))
                .collect(Collectors.joining(", "));
    }

    private String counties(Content content) {
        return library.countyNames().entrySet().stream()
                .filter(county -> content.counties().contains(county.getKey()))
                .map(county -> county.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private String say(String key) {
        return words.say(LANGUAGE, key);
    }
}
