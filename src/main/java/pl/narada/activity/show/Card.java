package pl.narada.activity.show;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.show.ShowSettings.Link;
import pl.narada.library.Brief;
import pl.narada.library.LibraryEntry;
import pl.narada.shared.Result;
import pl.narada.shared.Text;
import pl.narada.shared.WebAddress;

/**
 * A practice or a source of funding in a few words. It says nothing about the slide on which it lies, so it can be taken
 * from anywhere.
 *
 * @param id unique on its slide; it stays when the card is moved or corrected, because people's marks refer to it
 * @param title at most 120 characters
 * @param text at most 500 characters, or nothing
 * @param where where it works or who runs it, at most 120 characters, or nothing
 * @param url a web address, as of a {@link Link}
 * @param entry the entry of the library that it was taken from; its own words stay as they are when the entry changes
 */
public record Card(
        int id,
        Type type,
        String title,
        String text,
        String where,
        @Nullable String url,
        @Nullable UUID entry) {

    public static final int TITLE_LIMIT = 120;
    public static final int TEXT_LIMIT = 500;
    public static final int WHERE_LIMIT = 120;

    public enum Type {
        PRACTICE,
        SOURCE;

        /** The name in the protocol and in the keys of texts. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One that somebody wrote for the slide. */
    public Card(int id, Type type, String title, String text, String where, @Nullable String url) {
        this(id, type, title, text, where, url, null);
    }

    /** One with the words that the library has for an entry. */
    public static Card of(int id, LibraryEntry entry, Brief told) {
        Type type = switch (entry.kind()) {
            case PRACTICE -> Type.PRACTICE;
            case FUNDING -> Type.SOURCE;
        };
        String url = told.link().isEmpty() ? null : told.link();
        return new Card(id, type, told.title(), told.text(), told.where(), url, entry.id());
    }

    public Card {
        if (id < 1) throw new IllegalArgumentException("card " + id);
        if (url != null && !WebAddress.fits(url)) throw new IllegalArgumentException("not a web address");
    }

    Result<Card> cleaned() {
        return Text.line(title, TITLE_LIMIT)
                .then(name -> Text.lines(text, TEXT_LIMIT)
                        .then(told -> lineOrNothing(where, WHERE_LIMIT)
                                .map(place -> new Card(id, type, name, told, place, url, entry))));
    }

    private static Result<String> lineOrNothing(String typed, int limit) {
        return typed.isBlank() ? Result.ok("") : Text.line(typed, limit);
    }
}
