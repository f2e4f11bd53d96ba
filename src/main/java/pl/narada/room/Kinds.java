package pl.narada.room;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.narada.room.command.ActivityCommand;
import pl.narada.room.event.ActivityEvent;

/** The kinds of activity that this installation has. The one place where a kind is found for a value of its types. */
public final class Kinds {

    private final Map<Class<?>, ActivityKind<?, ?, ?, ?>> bySettings;

    public Kinds(List<? extends ActivityKind<?, ?, ?, ?>> kinds) {
        bySettings = kinds.stream().collect(Collectors.toUnmodifiableMap(ActivityKind::settings, Function.identity()));
    }

    public Collection<ActivityKind<?, ?, ?, ?>> all() {
        return bySettings.values();
    }

    /**
     * The kind for these settings. Its type parameters are widened: the room passes it only values that belong to it,
     * because settings, state and events of one activity always come from one kind.
     */
    @SuppressWarnings("unchecked")
    public ActivityKind<Settings, ActivityState, ActivityCommand, ActivityEvent> of(Settings settings) {
        ActivityKind<?, ?, ?, ?> kind = bySettings.get(settings.getClass());
        if (kind == null) throw new IllegalArgumentException("no kind of activity for " + settings.getClass());
        return (ActivityKind<Settings, ActivityState, ActivityCommand, ActivityEvent>) kind;
    }
}
