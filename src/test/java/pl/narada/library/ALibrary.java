package pl.narada.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.narada.i18n.Translations;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Teryt;

/** A library in memory, with two counties, on 24 November 2023. */
final class ALibrary {

    static final LocalDate TODAY = LocalDate.of(2023, 11, 24);
    static final Teryt STASZOW = new Teryt("2612");
    static final Teryt KONSKIE = new Teryt("2605");
    static final LibraryWords WORDS =
            new LibraryWords(new Translations(), () -> Map.of(STASZOW, "powiat staszowski", KONSKIE, "powiat konecki"));

    private final List<LibraryEntry> entries = new ArrayList<>();

    static ALibrary with(Content... all) {
        var library = new ALibrary();
        Arrays.stream(all).forEach(content -> library.put(content, false));
        return library;
    }

    ALibrary archived(Content content) {
        return put(content, true);
    }

    private ALibrary put(Content content, boolean archived) {
        entries.add(new LibraryEntry(UUID.randomUUID(), 0, content, true, archived, Instant.EPOCH));
        return this;
    }

    List<String> find(String words) {
        return find(LibraryQuery.words(words, null, Set.of()));
    }

    List<String> find(LibraryQuery query) {
        return Shelf.of(entries, WORDS::texts).find(query, TODAY).stream()
                .map(LibraryEntry::title)
                .toList();
    }

    Suggestions suggestedFor(Teryt county, NeedCategory... needs) {
        return Suggestions.of(entries, Set.of(needs), county, TODAY);
    }

    static Practice practice(String title, String action) {
        return practice(title, action, false, Set.of(), Set.of());
    }

    static Practice practice(
            String title, String action, boolean fictional, Set<NeedCategory> needs, Set<Teryt> counties) {
        return new Practice(title, "", "", action, "", "", "", "", "", "", fictional, needs, counties);
    }

    static FundingSource source(String title, CallStatus status, @Nullable LocalDate deadline, NeedCategory... needs) {
        return new FundingSource(title, "", "", "", "", "", "", deadline, "", status, null, Set.of(needs), Set.of());
    }
}
