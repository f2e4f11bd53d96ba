package pl.narada.gateway;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.narada.room.Kinds;
import pl.narada.room.command.Command;
import pl.narada.room.command.ParticipantCommand;
import pl.narada.shared.ActivityId;
import pl.narada.shared.CommandId;
import pl.narada.shared.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads frames. Only the commands that are named here or by a kind of activity can come from a phone. */
@Component
class FrameReader {

    /** In characters. */
    static final int LARGEST_FRAME = 16 * 1024;

    private final JsonMapper json;
    private final Map<String, Class<? extends Command>> commands = new HashMap<>();

    FrameReader(Kinds kinds) {
        var builder = JsonMapper.builder()
                .addMixIn(ActivityId.class, Number.class)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .withConfigOverride(List.class, o -> o.setNullHandling(JsonSetter.Value.forContentNulls(Nulls.FAIL)))
                .withConfigOverride(Map.class, o -> o.setNullHandling(JsonSetter.Value.forContentNulls(Nulls.FAIL)));
        commands.put("join", ParticipantCommand.Join.class);
        commands.put("sector", ParticipantCommand.ChooseSector.class);
        commands.put("profile", ParticipantCommand.TellProfile.class);
        kinds.all().forEach(kind -> commands.putAll(kind.phoneCommands()));
        json = builder.build();
    }

    FromPhone read(String frame) {
        String id = null;
        try {
            JsonNode message = json.readTree(frame);
            id = repeatable(text(message, "id"));
            return switch (text(message, "t")) {
                case "hello" ->
                    new FromPhone.Hello(
                            message.path("code").asString(""),
                            text(message, "token"),
                            text(message, "epoch"),
                            message.path("v").asLong(-1),
                            message.path("entry").asLong(-1));
                case "do" -> command(id, message);
                case "ping" -> new FromPhone.Ping();
                case null, default -> new FromPhone.Unreadable(id, Reason.MALFORMED);
            };
        } catch (JacksonException | IllegalArgumentException _) {
            return new FromPhone.Unreadable(id, Reason.MALFORMED);
        }
    }

    private FromPhone command(@Nullable String id, JsonNode message) {
        JsonNode cmd = message.path("cmd");
        Optional<CommandId> known = Optional.ofNullable(id).flatMap(CommandId::parse);
        if (known.isEmpty() || !cmd.isObject()) return new FromPhone.Unreadable(id, Reason.MALFORMED);
        Class<? extends Command> type = commands.get(text(cmd, "kind"));
        if (type == null) return new FromPhone.Unreadable(id, Reason.MALFORMED);
        // most phones have none
        if (type == ParticipantCommand.Join.class && cmd instanceof ObjectNode join && !join.has("slip"))
            join.put("slip", "");
        return new FromPhone.Do(
                known.get(), json.treeToValue(cmd, type), message.path("code").asString(""), text(message, "token"));
    }

    /** An id is repeated in the answer, so it must be something that can be sent; half a character can't. */
    private static @Nullable String repeatable(@Nullable String id) {
        boolean fits = id != null
                && id.length() <= 200
                && StandardCharsets.UTF_8.newEncoder().canEncode(id);
        return fits ? id : null;
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.asString() : null;
    }

    private abstract static class Number {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Number(int value) {}
    }
}
