package pl.narada.activity.group.panel;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody wants done, as the board in the browser says it: frontend/src/board/wish.ts. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "wish")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Wish.Make.class, name = "make"),
    @JsonSubTypes.Type(value = Wish.Place.class, name = "place"),
    @JsonSubTypes.Type(value = Wish.Order.class, name = "order"),
    @JsonSubTypes.Type(value = Wish.Rename.class, name = "rename"),
    @JsonSubTypes.Type(value = Wish.Merge.class, name = "merge"),
    @JsonSubTypes.Type(value = Wish.Unmerge.class, name = "unmerge"),
    @JsonSubTypes.Type(value = Wish.Remove.class, name = "remove"),
    @JsonSubTypes.Type(value = Wish.Dismiss.class, name = "dismiss")
})
sealed interface Wish {

    record Make(String name, List<Integer> cards) implements Wish {}

    record Place(List<Integer> cards, @Nullable Integer theme) implements Wish {}

    /** These stand in this theme before that one; at its end if it is null. */
    record Order(List<Integer> cards, int theme, @Nullable Integer before) implements Wish {}

    record Rename(int theme, String name) implements Wish {}

    record Merge(int theme, int into) implements Wish {}

    /** Takes back that this theme was merged into another. */
    record Unmerge(int theme) implements Wish {}

    record Remove(int theme) implements Wish {}

    /** These need not be suggested as a theme again. */
    record Dismiss(List<Integer> cards) implements Wish {}
}
