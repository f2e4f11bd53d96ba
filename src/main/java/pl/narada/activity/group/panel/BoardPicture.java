package pl.narada.activity.group.panel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the board in the browser shows; frontend/src/board/picture.ts reads it.
 *
 * @param limit the characters that a theme's name may have
 * @param answered the number of the last wish that this picture takes into account
 * @param refused the wishes among the latest that were not granted
 */
record BoardPicture(
        List<ThemeName> themes,
        List<Card> cards,
        @Nullable Suggested suggested,
        int limit,
        int answered,
        List<Integer> refused) {

    record ThemeName(int id, String name) {}

    /** {@code like}: the theme that a card without one may belong to. */
    record Card(
            int id,
            String text,
            @Nullable Integer theme,
            @Nullable Integer like) {}

    /** Cards without a theme that may belong together, and what their theme could be called; may be empty. */
    record Suggested(List<Integer> cards, String name) {}

    BoardPicture answering(int wish, List<Integer> refused) {
        return new BoardPicture(themes, cards, suggested, limit, wish, refused);
    }
}
