package pl.narada.activity.consent;

import org.jspecify.annotations.Nullable;

/**
 * What one person answers.
 *
 * @param fingers 0 to 5; null for somebody who abstains
 * @param reason why somebody blocks; may be empty
 */
public record Hand(@Nullable Integer fingers, String reason) {

    /** Why somebody blocks is said in so many characters; more is for the conversation. */
    public static final int REASON_LIMIT = 200;

    static final Hand ABSTAINED = new Hand(null, "");
}
