package pl.narada.room.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import pl.narada.room.Kinds;
import pl.narada.room.Settings;
import pl.narada.room.event.Event;
import pl.narada.room.event.RoomEvent;
import pl.narada.shared.ActivityId;
import pl.narada.shared.BlockId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * Events and refusals as JSON and back. The names are in every journal ever written: they may be added to, never changed.
 * Jackson's annotations stay out of the domain: they are mixed in here.
 */
public final class EntryCodec {

    private static final TypeReference<List<Event>> EVENTS = new TypeReference<>() {};

    private final JsonMapper json;

    public EntryCodec(Kinds kinds) {
        var builder = JsonMapper.builder()
                .addMixIn(Event.class, NamedEvent.class)
                .addMixIn(Settings.class, NamedSettings.class)
                .addMixIn(ActivityId.class, Number.class)
                .addMixIn(BlockId.class, Number.class)
                .addMixIn(ParticipantId.class, Number.class)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                // what an old journal does not say yet is false or 0
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        RoomEvent.names().forEach((name, type) -> builder.registerSubtypes(new NamedType(type, name)));
        for (var kind : kinds.all()) {
            builder.registerSubtypes(new NamedType(kind.settings(), kind.key()));
            kind.events().forEach((name, type) -> builder.registerSubtypes(new NamedType(type, name)));
        }
        json = builder.build();
    }

    String write(List<Event> events) {
        return json.writerFor(EVENTS).writeValueAsString(events);
    }

    List<Event> read(String text) {
        return json.readValue(text, EVENTS);
    }

    String write(Refusal refusal) {
        return json.writeValueAsString(new WrittenRefusal(refusal.reason().code(), refusal.details()));
    }

    Refusal readRefusal(String text) {
        WrittenRefusal read = json.readValue(text, WrittenRefusal.class);
        return new Refusal(Reason.of(read.code()), read.details());
    }

    private record WrittenRefusal(String code, Map<String, Object> details) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
    private interface NamedEvent {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface NamedSettings {}

    private abstract static class Number {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Number(int value) {}

        @JsonValue
        abstract int value();
    }
}
