package pl.narada.outcome;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.WorkshopId;

/** What somebody took on at a workshop, as it was recorded there. */
public record AgreedAction(
        FindingRef ref, String text, String who, @Nullable LocalDate until) {

    /** As a query finds it. */
    public AgreedAction(UUID workshop, int activity, int number, String text, String who, @Nullable LocalDate until) {
        this(new FindingRef(new WorkshopId(workshop), FindingRef.Kind.ACTION, activity, number), text, who, until);
    }
}
