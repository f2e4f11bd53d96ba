package pl.narada.library;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Teryt;

/**
 * What is looked for. It stands in addresses too, so a list can be passed on as a link.
 *
 * @param kind null for both
 * @param categories one of these; none means any
 * @param county what is there, or for the whole region; null for any
 * @param onlyOpen only sources whose call is open
 * @param before only sources with a deadline until that day that is not over
 * @param archived what is archived, in place of what is not
 */
public record LibraryQuery(
        String words,
        @Nullable Kind kind,
        Set<NeedCategory> categories,
        @Nullable Teryt county,
        boolean onlyOpen,
        @Nullable LocalDate before,
        boolean archived,
        Sort sort) {

    public static final LibraryQuery EVERYTHING =
            new LibraryQuery("", null, Set.of(), null, false, null, false, Sort.BEST);

    public LibraryQuery {
        categories = Set.copyOf(categories);
    }

    /** In everything that is not archived; {@code kind} null for both. */
    public static LibraryQuery words(String words, @Nullable Kind kind, Set<NeedCategory> categories) {
        return new LibraryQuery(words, kind, categories, null, false, null, false, Sort.BEST);
    }

    /** From an address. What cannot be understood is as if it were not there. */
    public static LibraryQuery of(Map<String, List<String>> parameters) {
        EnumSet<NeedCategory> categories = EnumSet.noneOf(NeedCategory.class);
        parameters
                .getOrDefault("need", List.of())
                .forEach(key -> NeedCategory.find(key).ifPresent(categories::add));
        return new LibraryQuery(
                first(parameters, "q").orElse(""),
                first(parameters, "kind").flatMap(Kind::find).orElse(null),
                categories,
                first(parameters, "county").filter(Teryt::fits).map(Teryt::new).orElse(null),
                first(parameters, "open").isPresent(),
                first(parameters, "before").flatMap(LibraryQuery::date).orElse(null),
                first(parameters, "archived").isPresent(),
                first(parameters, "sort").flatMap(Sort::find).orElse(Sort.BEST));
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** As an address has it; what is usual is left out. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!words.isBlank()) parameters.put("q", List.of(words));
        if (kind != null) parameters.put("kind", List.of(kind.wire()));
        if (!categories.isEmpty()) {
            parameters.put(
                    "need", categories.stream().sorted().map(NeedCategory::key).toList());
        }
        if (county != null) parameters.put("county", List.of(county.value()));
        if (onlyOpen) parameters.put("open", List.of("1"));
        if (before != null) parameters.put("before", List.of(before.toString()));
        if (archived) parameters.put("archived", List.of("1"));
        if (sort != Sort.BEST) parameters.put("sort", List.of(sort.wire()));
        return parameters;
    }

    /** Whether it fits all but the words. */
    boolean lets(LibraryEntry entry, LocalDate today) {
        Content content = entry.content();
        return entry.archived() == archived
                && (kind == null || kind == content.kind())
                && (categories.isEmpty() || content.categories().stream().anyMatch(categories::contains))
                && (county == null
                        || content.counties().isEmpty()
                        || content.counties().contains(county))
                && (!onlyOpen || content instanceof FundingSource source && source.isOpen(today))
                && (before == null || content instanceof FundingSource source && isDue(source, before, today));
    }

    private static boolean isDue(FundingSource source, LocalDate before, LocalDate today) {
        LocalDate deadline = source.deadline();
        return deadline != null && !deadline.isAfter(before) && !deadline.isBefore(today);
    }
}
