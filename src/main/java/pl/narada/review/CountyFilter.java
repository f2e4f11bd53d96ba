package pl.narada.review;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** Without the first part, which is the same for all staff screens. */
    String path(Teryt county) {
        List<String> parts = new ArrayList<>();
        Optional.ofNullable(workshop).ifPresent(id -> parts.add("workshop=" + id));
        Optional.ofNullable(category).ifPresent(c -> parts.add("category=" + c.key()));
        return "review/" + county.value() + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }
}
