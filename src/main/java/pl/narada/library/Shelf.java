package pl.narada.library;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.i18n.Translations;

/** All entries as they stand, with the index of their words. It never changes: a change of the library makes a new one. */
final class Shelf {

    private final Map<UUID, LibraryEntry> entries;
    private final Supplier<SearchIndex> indexed;
    private @Nullable SearchIndex index;

    private Shelf(Map<UUID, LibraryEntry> entries, Supplier<SearchIndex> indexed) {
        this.entries = entries;
        this.indexed = indexed;
    }

    /** {@code texts}: what can be searched of an entry. In the order of the Polish alphabet, invented examples last. */
    static Shelf of(List<LibraryEntry> all, Function<LibraryEntry, SearchIndex.Texts> texts) {
        Map<UUID, LibraryEntry> sorted = all.stream()
                .sorted(Comparator.comparing(LibraryEntry::isFictional)
                        .thenComparing(LibraryEntry::title, Collator.getInstance(Translations.POLISH)))
                .collect(Collectors.toMap(LibraryEntry::id, e -> e, (a, _) -> a, LinkedHashMap::new));
        return new Shelf(
                sorted,
                () -> new SearchIndex(sorted.values().stream().map(texts).toList()));
    }

    Map<UUID, LibraryEntry> entries() {
        return entries;
    }

    /** Made when somebody first looks for a word: a program that starts has other things to do. */
    private synchronized SearchIndex index() {
        SearchIndex known = index;
        if (known != null) return known;
        SearchIndex made = indexed.get();
        index = made;
        return made;
    }

    List<LibraryEntry> find(LibraryQuery query, LocalDate today) {
        List<LibraryEntry> fitting = query.words().isBlank()
                ? List.copyOf(entries.values())
                : index().find(query.words()).stream().map(entries::get).toList();
        fitting = fitting.stream().filter(e -> query.lets(e, today)).toList();
        return switch (query.sort()) {
            case BEST -> fitting;
            case TITLE ->
                sorted(fitting, Comparator.comparing(LibraryEntry::title, Collator.getInstance(Translations.POLISH)));
            case DEADLINE -> sorted(fitting, byDeadline(today));
            case CHANGED ->
                sorted(fitting, Comparator.comparing(LibraryEntry::changedAt).reversed());
        };
    }

    private static List<LibraryEntry> sorted(List<LibraryEntry> entries, Comparator<LibraryEntry> order) {
        return entries.stream().sorted(order).toList();
    }

    private static Comparator<LibraryEntry> byDeadline(LocalDate today) {
        return Comparator.comparing(e -> {
            if (!(e.content() instanceof FundingSource source)) return LocalDate.MAX;
            LocalDate deadline = source.deadline();
            return deadline == null || source.hasPassed(today) ? LocalDate.MAX : deadline;
        });
    }
}
