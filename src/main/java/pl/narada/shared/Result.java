package pl.narada.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What was wanted, or why not. Refusals are values: an exception means a bug. */
public sealed interface Result<T> {

    record Ok<T>(T value) implements Result<T> {}

    record Refused<T>(Refusal refusal) implements Result<T> {}

    static <T> Result<T> ok(T value) {
        return new Ok<>(value);
    }

    static <T> Result<T> refused(Reason reason) {
        return new Refused<>(Refusal.because(reason));
    }

    static <T> Result<T> refused(Reason reason, int limit) {
        return new Refused<>(Refusal.because(reason, limit));
    }

    /** What becomes of each, in their order; or the first refusal. */
    static <T, R> Result<List<R>> all(List<T> items, Function<T, Result<R>> each) {
        List<R> all = new ArrayList<>();
        for (T item : items) {
            switch (each.apply(item)) {
                case Ok<R>(R value) -> all.add(value);
                case Refused<R>(Refusal refusal) -> {
                    return new Refused<>(refusal);
                }
            }
        }
        return ok(List.copyOf(all));
    }

    default <R> Result<R> then(Function<T, Result<R>> next) {
        return switch (this) {
            case Ok<T>(T value) -> next.apply(value);
            case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
        };
    }

    default <R> Result<R> map(Function<T, R> change) {
        return then(value -> ok(change.apply(value)));
    }
}
