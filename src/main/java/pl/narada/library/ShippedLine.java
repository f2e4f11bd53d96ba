package pl.narada.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Teryt;

/** An entry of the file; anything but its key and title may be missing. {@code words}: a card in other languages. */
record ShippedLine(
        String key,
        String title,
        @Nullable String where,
        @Nullable String problem,
        @Nullable String action,
        @Nullable String partners,
        @Nullable String cost,
        @Nullable String effect,
        @Nullable String conditions,
        @Nullable String source,
        boolean fictional,
        @Nullable String finances,
        @Nullable String applicants,
        @Nullable String amount,
        @Nullable String contribution,
        @Nullable String call,
        @Nullable LocalDate deadline,
        @Nullable String link,
        @Nullable CallStatus status,
        @Nullable LocalDate verifiedOn,
        @Nullable List<String> needs,
        @Nullable List<String> counties,
        @Nullable Map<String, Brief> words) {

    UUID id() {
        return Shipped.id(key);
    }

    /** Only a source has a call, and says how it stands. */
    Content content() {
        return status == null
                ? new Practice(
                        title,
                        or(where),
                        or(problem),
                        or(action),
                        or(partners),
                        or(cost),
                        or(effect),
                        or(conditions),
                        or(source),
                        or(link),
                        fictional,
                        categories(),
                        places())
                : new FundingSource(
                        title,
                        or(where),
                        or(finances),
                        or(applicants),
                        or(amount),
                        or(contribution),
                        or(call),
                        deadline,
                        or(link),
                        status,
                        verifiedOn,
                        categories(),
                        places());
    }

    private Set<NeedCategory> categories() {
        return (needs == null ? List.<String>of() : needs)
                .stream().map(n -> NeedCategory.find(n).orElseThrow()).collect(Collectors.toSet());
    }

    private Set<Teryt> places() {
        return (counties == null ? List.<String>of() : counties)
                .stream().map(Teryt::new).collect(Collectors.toSet());
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
