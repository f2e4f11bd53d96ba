package pl.narada.activity.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Settings;

/**
 * What people are asked.
 *
 * @param questions rated from 1 to 5, in this order; at most {@link #MOST_QUESTIONS}
 * @param fields written into; at most {@link #MOST_FIELDS}
 */
public record EvaluateSettings(List<Item> questions, List<Item> fields) implements Settings {

    public static final int MOST_QUESTIONS = 12;
    public static final int MOST_FIELDS = 3;

    /** Of a question or the words above a field. */
    public static final int TEXT_LIMIT = 200;

    /** Of what somebody writes into a field. */
    public static final int ANSWER_LIMIT = 500;

    public EvaluateSettings {
        questions = orNone(questions);
        fields = orNone(fields);
    }

    private static List<Item> orNone(@Nullable List<Item> items) {
        return items == null ? List.of() : List.copyOf(items);
    }

    /** What somebody comes with; {@code words}: the text of each. */
    public static EvaluateSettings before(Function<Ready, String> words) {
        return new EvaluateSettings(items(Ready.BEFORE, words), List.of());
    }

    /** The same again, how the meeting was, and what one takes home. */
    public static EvaluateSettings after(Function<Ready, String> words) {
        return new EvaluateSettings(items(Ready.AFTER, words), items(Ready.FIELDS, words));
    }

    private static List<Item> items(List<Ready> of, Function<Ready, String> words) {
        return of.stream()
                .map(ready -> new Item(ready.id(), words.apply(ready)))
                .toList();
    }

    boolean asks(String question) {
        return questions.stream().anyMatch(item -> item.id().equals(question));
    }

    boolean hasField(String field) {
        return fields.stream().anyMatch(item -> item.id().equals(field));
    }

    /** Something is asked, not too much, and every id stands for one thing. */
    boolean isSound() {
        List<String> ids =
                Stream.concat(questions.stream(), fields.stream()).map(Item::id).toList();
        return !ids.isEmpty()
                && questions.size() <= MOST_QUESTIONS
                && fields.size() <= MOST_FIELDS
                && Set.copyOf(ids).size() == ids.size()
                && ids.stream().allMatch(id -> id.matches("[a-z0-9-]{1,40}"));
    }

    /** Whether all that was asked before still is, with the same words: then every answer keeps its meaning. */
    boolean keeps(EvaluateSettings before) {
        return new HashSet<>(questions).containsAll(before.questions)
                && new HashSet<>(fields).containsAll(before.fields);
    }
}
