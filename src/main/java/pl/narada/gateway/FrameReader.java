package pl.narada.gateway;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/** Reads frames. Only the commands that are named here or by a kind of activity can come from a phone. */
@Component
class FrameReader {

    private final JsonMapper json;

    FrameReader(Kinds kinds) {
        var builder = JsonMapper.builder()
                .addMixIn(Command.class, NamedCommand.class)
                .addMixIn(ActivityId.class, Number.class)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .withConfigOverride(Map.class, o -> o.setNullHandling(JsonSetter.Value.forContentNulls(Nulls.FAIL)))
                .registerSubtypes(
                        new NamedType(ParticipantCommand.Join.class, "join"),
                        new NamedType(ParticipantCommand.ChooseSector.class, "sector"));
        kinds.all()
                .forEach(kind -> kind.phoneCommands()
                        .forEach((name, type) -> builder.registerSubtypes(new NamedType(type, name))));
        json = builder.build();
    }

    FromPhone read(String frame) {
        String id = null;
        try {
            JsonNode message = json.readTree(frame);
            id = text(message, "id");
            return switch (text(message, "t")) {
                case "hello" ->
                    new FromPhone.Hello(
                            message.path("code").asString(""),
                            text(message, "token"),
                            text(message, "epoch"),
                            message.path("v").asLong(-1));
                case "do" -> command(id, message.path("cmd"));
                case "ping" -> new FromPhone.Ping();
                case null, default -> new FromPhone.Unreadable(id, Reason.MALFORMED);
            };
        } catch (JacksonException | IllegalArgumentException _) {
            return new FromPhone.Unreadable(id, Reason.MALFORMED);
        }
    }

    private FromPhone command(@Nullable String id, JsonNode cmd) {
        Optional<CommandId> known = Optional.ofNullable(id).flatMap(CommandId::parse);
        if (known.isEmpty() || !cmd.isObject()) return new FromPhone.Unreadable(id, Reason.MALFORMED);
        return new FromPhone.Do(known.get(), json.treeToValue(cmd, Command.class));
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.asString() : null;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface NamedCommand {}

    private abstract static class Number {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Number(int value) {}
    }
}
