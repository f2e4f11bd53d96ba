package pl.narada.review;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Teryt;
import pl.narada.shared.WorkshopId;

/** What of a county is shown, as it stands in the address; null: all of it. */
record CountyFilter(@Nullable WorkshopId workshop, @Nullable NeedCategory category) {

    static CountyFilter of(QueryParameters parameters) {
        return new CountyFilter(
                parameters
                        .getSingleParameter("workshop")
                        .flatMap(WorkshopId::parse)
                        .orElse(null),
                parameters
                        .getSingleParameter("category")
                        .flatMap(NeedCategory::find)
                        .orElse(null));
    }

    CountyFilter with(@Nullable WorkshopId other) {
        return new CountyFilter(other, category);
    }

    CountyFilter with(@Nullable NeedCategory other) {
        return new CountyFilter(workshop, other);
    }

    /** Whether something that belongs to these categories is shown. */
    boolean shows(List<NeedCategory> categories) {
        return category == null || categories.contains(category);
    }

    static String path(Teryt county) {
        return "review/" + county.value();
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new TreeMap<>();
        if (workshop != null) parameters.put("workshop", workshop.toString());
        if (category != null) parameters.put("category", category.key());
        return QueryParameters.simple(parameters);
    }

    /** For a link. */
    String address(Teryt county) {
        String query = parameters().getQueryString();
        return "staff/" + path(county) + (query.isEmpty() ? "" : "?" + query);
    }
}
