package pl.narada.room;

import java.util.Locale;

/**
 * One thing that a participant did in an activity, or that was answered to it, as it stands now, to be told to that person.
 *
 * @param about the words of others that it is about, as a choice or a question; empty if about none
 * @param how what it came to: their words, a number, or the name of an answer
 */
public record Deed(What what, String about, String how) {

    public enum What {
        SAID,
        ASKED,
        /** {@code about}: what they asked; {@code how}: what was answered in writing. */
        REPLIED,
        SUPPORTED,
        /** {@code how}: so many points. */
        GAVE,
        /** {@code how}: so many dots. */
        VOTED,
        /** {@code how}: from 1 to 5. */
        RATED_IMPORTANCE,
        RATED_FEASIBILITY,
        /** {@code about}: the name of the scale, and what was rated; {@code how}: from 1 to 5. */
        RATED,
        /** {@code how}: the name of a stance. */
        OPINED,
        /** {@code how}: 0 to 5 fingers; empty for somebody who abstains. */
        SHOWED,
        /** {@code how}: why somebody blocks a proposal. */
        OBJECTED,
        /** {@code how}: at which place. */
        RANKED,
        /** {@code about}: two things; {@code how}: the preferred one; empty if it is hard to say. */
        COMPARED,
        MARKED,
        /** {@code how}: from 1 to 5. */
        ANSWERED,
        WROTE;

        /** In the keys of texts. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
