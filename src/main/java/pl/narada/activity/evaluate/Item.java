package pl.narada.activity.evaluate;

import pl.narada.deliberation.Folded;
import pl.narada.shared.Result;
import pl.narada.shared.Text;

/**
 * A question to rate, or a field to write into.
 *
 * @param id never changes: what people answered belongs to it; a {@link Ready} one has its own
 * @param text what people read
 */
public record Item(String id, String text) {

    /** The same was asked: a ready question, however it is put, or the same words. */
    boolean asksTheSameAs(Item other) {
        boolean bothReady = Ready.of(id).isPresent() && id.equals(other.id);
        return bothReady || Folded.of(text).equals(Folded.of(other.text));
    }

    Result<Item> cleaned() {
        return Text.line(text, EvaluateSettings.TEXT_LIMIT).map(words -> new Item(id, words));
    }
}
