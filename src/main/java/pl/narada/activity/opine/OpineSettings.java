package pl.narada.activity.opine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Choice;
import pl.narada.room.Settings;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Text;

/**
 * What people agree or disagree with.
 *
 * @param source the activity whose themes or contributions are the statements; null if they are written here
 * @param statements those that the facilitator has written
 */
public record OpineSettings(@Nullable ActivityId source, List<String> statements) implements Settings {

    public static final int MOST_STATEMENTS = 50;
    public static final int STATEMENT_LIMIT = 200;

    public OpineSettings {
        List<String> written = Objects.requireNonNullElse(statements, List.of());
        statements = source == null ? List.copyOf(written) : List.of();
    }

    public static OpineSettings of(ActivityId source) {
        return new OpineSettings(source, List.of());
    }

    public static OpineSettings of(String... statements) {
        return new OpineSettings(null, List.of(statements));
    }

    /** These statements, cleaned, or what is wrong with them. */
    public static Result<OpineSettings> written(List<String> statements) {
        if (statements.isEmpty()) return Result.refused(Reason.STATEMENTS_MISSING);
        if (statements.size() > MOST_STATEMENTS) return Result.refused(Reason.STATEMENTS_TOO_MANY, MOST_STATEMENTS);
        List<String> cleaned = new ArrayList<>();
        for (String statement : statements) {
            switch (Text.line(statement, STATEMENT_LIMIT)) {
                case Result.Ok<String>(String text) -> cleaned.add(text);
                case Result.Refused<String>(var why) -> {
                    return new Result.Refused<>(why);
                }
            }
        }
        return Result.ok(new OpineSettings(null, cleaned));
    }

    /** Written statements, numbered from 1 as they stand. */
    List<Choice> written() {
        List<Choice> written = new ArrayList<>();
        for (String statement : statements) written.add(new Choice(written.size() + 1, statement));
        return written;
    }

    /** What people have answered keeps its meaning as long as nothing but further statements at the end is new. */
    boolean mayBecome(OpineSettings after) {
        return Objects.equals(source, after.source)
                && after.statements.size() >= statements.size()
                && after.statements.subList(0, statements.size()).equals(statements);
    }
}
