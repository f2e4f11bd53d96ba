package pl.narada.shared;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Told to the whole program, as an application event, when a member of staff has done something that others may ask about
 * later. It says what was done and to what, never what anybody thinks: no text of a participant stands in {@code about}.
 *
 * @param who the account; a name that was tried where nobody has signed in
 * @param workshop empty if it isn't about one
 * @param about an address, the name of an account, the names of events; at most 200 characters are kept
 */
public record StaffAct(String who, What what, @Nullable WorkshopId workshop, String about) {

    public enum What {
        SIGNED_IN,
        SIGN_IN_REFUSED,
        ACCOUNT_CHANGED,
        SHARED,
        OPENED,
        EXPORTED,
        BROUGHT,
        IN_THE_ROOM,
        SETTINGS_CHANGED,
        PERSON_SEEN,
        PERSON_ERASED,
        /** A name typed into the attendance list, or a row of it erased. */
        ATTENDANCE_CHANGED;

        /** In messages: {@code audit.what.…}. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
