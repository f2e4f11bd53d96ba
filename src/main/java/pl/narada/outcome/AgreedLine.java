package pl.narada.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was summed up, decided and taken on, and what that comes from. */
sealed interface AgreedLine extends Line {

    @Embeddable
    record Summary(int activity, String text) implements AgreedLine {}

    @Embeddable
    record Decision(int activity, int number, String text) implements AgreedLine {}

    @Embeddable
    record ActionItem(
            int activity,
            int number,
            String text,
            String who,
            @Column(name = "due") @Nullable LocalDate until) implements AgreedLine {}

    /**
     * What something is about or follows from: the decision or the action item {@code number} of its activity, and the theme,
     * voice, choice or decision {@code ofNumber} of {@code ofActivity}. With {@code number} and {@code ofNumber} 0, all choices
     * of the activity are those of the other one. No count, and in no {@link Line.Fingerprint}.
     */
    @Embeddable
    record Origin(int activity, int number, int ofActivity, int ofNumber) implements AgreedLine {}
}
