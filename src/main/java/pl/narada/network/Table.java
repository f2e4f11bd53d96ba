package pl.narada.network;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The table with all cards, as one person sees it.
 *
 * @param open whether cards may be put there now, and people asked
 * @param cards of others, those that fit mine first
 */
public record Table(boolean open, List<Other> cards, List<Own> mine) {

    /** How somebody is reached: an e-mail address or a telephone number. */
    public record Details(String name, String address) {}

    /** {@code asked}: null if I have not asked whether its owner would like to be in touch. */
    public record Other(Card card, boolean fits, @Nullable Asked asked) {}

    /** {@code details}: null until both have agreed. A no looks like no answer. */
    public record Asked(@Nullable Details details) {}

    public record Own(Card card, List<Asker> askers) {}

    /** {@code name}: how they wish to be called. {@code details}: null until both have agreed. */
    public record Asker(
            UUID id, String name, Answer answer, @Nullable Details details) {}
}
