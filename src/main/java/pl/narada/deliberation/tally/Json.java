package pl.narada.deliberation.tally;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Fraction;

/** Maps, lists, texts and numbers as JSON. Fractions become the nearest decimal, what is empty becomes null. */
final class Json {

    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();

    private Json() {}

    static String of(Object value) {
        var json = new Json();
        json.write(value, "");
        return json.text.append('\n').toString();
    }

    private void write(@Nullable Object value, String indent) {
        switch (value) {
            case null -> text.append("null");
            case Map<?, ?> map -> map(map, indent);
            case Collection<?> list -> list(list, indent);
            case Optional<?> maybe -> write(maybe.isPresent() ? maybe.get() : null, indent);
            case OptionalDouble maybe -> write(maybe.isPresent() ? maybe.getAsDouble() : null, indent);
            case Fraction fraction -> write(fraction.toDouble(), indent);
            case Number number -> text.append(number);
            case Boolean yes -> text.append(yes);
            default -> string(value.toString());
        }
    }

    private void map(Map<?, ?> map, String indent) {
        if (map.isEmpty()) {
            text.append("{}");
            return;
        }
        String inner = indent + STEP;
        String before = "{\n";
        for (var entry : map.entrySet()) {
            text.append(before).append(inner);
            string(String.valueOf(entry.getKey()));
            text.append(": ");
            write(entry.getValue(), inner);
            before = ",\n";
        }
        text.append('\n').append(indent).append('}');
    }

    private void list(Collection<?> list, String indent) {
        boolean flat = list.stream().noneMatch(v -> v instanceof Map || v instanceof Collection);
        String inner = indent + STEP;
        text.append('[');
        boolean first = true;
        for (Object value : list) {
            if (!first) text.append(flat ? ", " : ",");
            if (!flat) text.append('\n').append(inner);
            write(value, inner);
            first = false;
        }
        if (!flat) text.append('\n').append(indent);
        text.append(']');
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ') text.append("\\u%04x".formatted((int) c));
                    else text.append(c);
                }
            }
        }
        text.append('"');
    }
}
