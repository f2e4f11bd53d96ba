package pl.narada.backup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds, and how it is written in a file: numbers and truth values as JSON's own, all else as text. The names
 * stand in files and never change.
 */
enum Kind {
    ID((row, at) -> text(row.getObject(at, UUID.class)), cell -> UUID.fromString((String) cell)),
    TEXT(ResultSet::getString, cell -> cell),
    WHOLE((row, at) -> unlessNull(row, row.getLong(at)), cell -> ((Number) cell).longValue()),
    REAL((row, at) -> unlessNull(row, row.getDouble(at)), cell -> ((Number) cell).doubleValue()),
    TRUTH((row, at) -> unlessNull(row, row.getBoolean(at)), cell -> cell),
    BYTES((row, at) -> base64(row.getBytes(at)), cell -> Base64.getDecoder().decode((String) cell)),
    DATE((row, at) -> text(row.getObject(at, LocalDate.class)), cell -> LocalDate.parse((String) cell)),
    TIME((row, at) -> text(row.getObject(at, LocalTime.class)), cell -> LocalTime.parse((String) cell)),
    MOMENT(
            (row, at) -> moment(row.getObject(at, OffsetDateTime.class)),
            cell -> Instant.parse((String) cell).atOffset(ZoneOffset.UTC));

    /** As H2 and PostgreSQL call their types. */
    private static final Map<String, Kind> BY_TYPE = Map.ofEntries(
            Map.entry("uuid", ID),
            Map.entry("character varying", TEXT),
            Map.entry("varchar", TEXT),
            Map.entry("character large object", TEXT),
            Map.entry("text", TEXT),
            Map.entry("integer", WHOLE),
            Map.entry("int4", WHOLE),
            Map.entry("serial", WHOLE),
            Map.entry("bigint", WHOLE),
            Map.entry("int8", WHOLE),
            Map.entry("bigserial", WHOLE),
            Map.entry("double precision", REAL),
            Map.entry("float8", REAL),
            Map.entry("boolean", TRUTH),
            Map.entry("bool", TRUTH),
            Map.entry("binary varying", BYTES),
            Map.entry("bytea", BYTES),
            Map.entry("date", DATE),
            Map.entry("time", TIME),
            Map.entry("timestamp with time zone", MOMENT),
            Map.entry("timestamptz", MOMENT));

    private interface Reading {
        @Nullable
        Object read(ResultSet row, int at) throws SQLException;
    }

    private final Reading reading;
    private final Function<Object, Object> parsing;

    Kind(Reading reading, Function<Object, Object> parsing) {
        this.reading = reading;
        this.parsing = parsing;
    }

    /** Throws if no table has had such a column before: then a kind is missing here. */
    static Kind of(String type) {
        Kind kind = BY_TYPE.get(type);
        if (kind == null) throw new IllegalStateException("a column of type " + type);
        return kind;
    }

    /** The cell as it is written; null if the database has none. */
    @Nullable
    Object read(ResultSet row, int at) throws SQLException {
        return reading.read(row, at);
    }

    /** What is to be given to the database; throws a RuntimeException if nobody can have written that. */
    @Nullable
    Object parse(@Nullable Object cell) {
        return cell == null ? null : parsing.apply(cell);
    }

    private static @Nullable Object unlessNull(ResultSet row, Object value) throws SQLException {
        return row.wasNull() ? null : value;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String moment(@Nullable OffsetDateTime value) {
        return value == null ? null : value.toInstant().toString();
    }

    private static @Nullable String base64(byte @Nullable [] value) {
        return value == null ? null : Base64.getEncoder().encodeToString(value);
    }
}
