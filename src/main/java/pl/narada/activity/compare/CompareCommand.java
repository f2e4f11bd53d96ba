package pl.narada.activity.compare;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.ActivityId;

/** What can be asked where things are compared in pairs. */
public sealed interface CompareCommand extends ActivityCommand {

    /**
     * Of these two this one, as wanted.
     *
     * @param preferred one of the two; 0: it is hard to say; none: the answer is taken back
     */
    record Prefer(ActivityId activity, int one, int other, Optional<Integer> preferred) implements CompareCommand {

        /** {@code preferred}: null takes the answer back. */
        public static Prefer of(ActivityId activity, int one, int other, @Nullable Integer preferred) {
            return new Prefer(activity, one, other, Optional.ofNullable(preferred));
        }
    }

    @Override
    default Speaker speaker() {
        return Speaker.PARTICIPANT;
    }
}
