package pl.narada.activity.show;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Settings;
import pl.narada.shared.WebAddress;

/**
 * A slide: a text of several lines (at most 2000 characters) and links; with cards, practices and sources that people can
 * mark as useful, at most 12; and with {@code questions}, a box for questions about it.
 */
public record ShowSettings(String text, List<Link> links, List<Card> cards, boolean questions) implements Settings {

    public static final int TEXT_LIMIT = 2000;
    public static final int MOST_CARDS = 12;

    public ShowSettings {
        links = List.copyOf(links);
        cards = orNone(cards);
    }

    /** A slide that is only looked at. */
    public ShowSettings(String text, List<Link> links) {
        this(text, links, List.of(), false);
    }

    /** Old journals know no cards. */
    private static List<Card> orNone(@Nullable List<Card> cards) {
        return cards == null ? List.of() : List.copyOf(cards);
    }

    Set<Integer> cardIds() {
        return cards.stream().map(Card::id).collect(Collectors.toSet());
    }

    /** {@code url} begins with {@code http://} or {@code https://}. */
    public record Link(String label, String url) {
        public Link {
            if (!WebAddress.fits(url)) throw new IllegalArgumentException("not a web address");
        }
    }
}
