package pl.narada.library;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Teryt;

/**
 * What may help a county with its needs, at most a few of each.
 *
 * @param practices those that other counties have come first: one can ask them
 * @param sources calls that are open, are going to be, or that nobody has looked up yet
 */
public record Suggestions(List<LibraryEntry> practices, List<LibraryEntry> sources) {

    private static final int MOST = 4;

    static Suggestions of(Collection<LibraryEntry> all, Set<NeedCategory> needs, Teryt county, LocalDate today) {
        List<LibraryEntry> fitting = all.stream()
                .filter(e -> !e.archived() && shared(e, needs) > 0)
                .sorted(Comparator.comparing((LibraryEntry e) -> shared(e, needs))
                        .reversed())
                .toList();
        // sorting keeps the order of equals: the more needs in common, the earlier
        return new Suggestions(
                first(fitting, e -> e.kind() == Kind.PRACTICE, Comparator.comparing(e -> rank(e, county))),
                first(fitting, e -> mayStillHelp(e, county, today), Comparator.comparing(Suggestions::hope)));
    }

    private static long shared(LibraryEntry entry, Set<NeedCategory> needs) {
        return entry.content().categories().stream().filter(needs::contains).count();
    }

    private static List<LibraryEntry> first(
            List<LibraryEntry> fitting, Predicate<LibraryEntry> wanted, Comparator<LibraryEntry> order) {
        return fitting.stream().filter(wanted).sorted(order).limit(MOST).toList();
    }

    /** Real before invented, elsewhere before here. */
    private static int rank(LibraryEntry entry, Teryt county) {
        boolean elsewhere = entry.content().counties().stream().anyMatch(c -> !c.equals(county));
        return (entry.isFictional() ? 2 : 0) + (elsewhere ? 0 : 1);
    }

    private static boolean mayStillHelp(LibraryEntry entry, Teryt county, LocalDate today) {
        return entry.content() instanceof FundingSource source
                && source.status() != CallStatus.CLOSED
                && !source.hasPassed(today)
                && (source.counties().isEmpty() || source.counties().contains(county));
    }

    private static CallStatus hope(LibraryEntry entry) {
        return entry.content() instanceof FundingSource source ? source.status() : CallStatus.CLOSED;
    }
}
