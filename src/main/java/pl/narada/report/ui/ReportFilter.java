package pl.narada.report.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.programme.Workshop;
import pl.narada.shared.Teryt;

/** Which workshops are listed, as it stands in the address. */
record ReportFilter(
        @Nullable Teryt county,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** What makes no sense is left out. */
    static ReportFilter of(QueryParameters query) {
        Optional<Teryt> county =
                query.getSingleParameter("county").filter(Teryt::fits).map(Teryt::new);
        return new ReportFilter(county.orElse(null), date(query, "from"), date(query, "until"));
    }

    private static @Nullable LocalDate date(QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeException _) {
            return null;
        }
    }

    QueryParameters query() {
        Map<String, List<String>> query = new HashMap<>();
        if (county != null) query.put("county", List.of(county.value()));
        if (from != null) query.put("from", List.of(from.toString()));
        if (until != null) query.put("until", List.of(until.toString()));
        return new QueryParameters(query);
    }

    boolean fits(Workshop workshop) {
        var details = workshop.details();
        return (county == null || details.county().equals(county))
                && (from == null || !details.date().isBefore(from))
                && (until == null || !details.date().isAfter(until));
    }
}
