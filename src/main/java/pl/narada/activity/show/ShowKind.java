package pl.narada.activity.show;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.narada.room.ActivityKind;
import pl.narada.room.Actor;
import pl.narada.room.Finding;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Situation;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Text;

/** A slide of text and links. */
public final class ShowKind implements ActivityKind<ShowSettings, ShowState, ShowCommand, ShowEvent> {

    public static Optional<ShowSettings> usual(List<PlannedActivity> before) {
        return Optional.of(new ShowSettings("", List.of()));
    }

    @Override
    public String key() {
        return "show";
    }

    @Override
    public Class<ShowSettings> settings() {
        return ShowSettings.class;
    }

    @Override
    public Class<ShowCommand> commandType() {
        return ShowCommand.class;
    }

    @Override
    public Map<String, Class<? extends ShowCommand>> phoneCommands() {
        return Map.of();
    }

    @Override
    public Map<String, Class<? extends ShowEvent>> events() {
        return Map.of();
    }

    @Override
    public ShowState initial() {
        return new ShowState();
    }

    @Override
    public Result<ShowSettings> check(ShowSettings settings, List<PlannedActivity> before) {
        return Text.lines(settings.text(), ShowSettings.TEXT_LIMIT)
                .map(text -> new ShowSettings(text, settings.links()));
    }

    @Override
    public Result<List<ShowEvent>> decide(Situation<ShowSettings, ShowState> now, ShowCommand command, Actor actor) {
        return Result.refused(Reason.NOT_ALLOWED);
    }

    @Override
    public ShowState apply(ShowState before, ShowEvent event) {
        return before;
    }

    @Override
    public Map<String, Object> phone(Situation<ShowSettings, ShowState> now) {
        return Map.of("text", now.settings().text(), "links", now.settings().links());
    }

    @Override
    public List<Finding> findings(Situation<ShowSettings, ShowState> now) {
        return List.of();
    }
}
