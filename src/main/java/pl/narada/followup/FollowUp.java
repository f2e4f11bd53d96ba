package pl.narada.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.narada.outcome.FindingRef;
import pl.narada.shared.WorkshopId;

/** One change of how it stands with an action item. Written once, never changed; the latest holds. */
@Entity
class FollowUp {

    @Id
    private UUID id = new UUID(0, 0);

    private UUID workshopId = new UUID(0, 0);
    private int activity;
    private int number;
    private int changeNo;

    @Enumerated(EnumType.STRING)
    private ActionState state = ActionState.OPEN;

    private String who = "";
    private @Nullable LocalDate due;
    private String note = "";
    private Instant changedAt = Instant.EPOCH;
    private String changedBy = "";

    protected FollowUp() {}

    FollowUp(FindingRef ref, int changeNo, Standing standing, Instant at, String by) {
        this.id = UUID.randomUUID();
        this.workshopId = ref.workshop().value();
        this.activity = ref.activity();
        this.number = ref.number();
        this.changeNo = changeNo;
        this.state = standing.state();
        this.who = standing.who();
        this.due = standing.due();
        this.note = standing.note();
        this.changedAt = at;
        this.changedBy = by;
    }

    FindingRef ref() {
        return new FindingRef(new WorkshopId(workshopId), FindingRef.Kind.ACTION, activity, number);
    }

    Change change() {
        return new Change(changeNo, new Standing(state, who, due, note), changedAt, changedBy);
    }
}
