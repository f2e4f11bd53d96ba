package pl.narada.activity.gather;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.gather.GatherCommand.*;
import pl.narada.activity.gather.GatherEvent.*;
import pl.narada.room.ActivityKind;
import pl.narada.room.Actor;
import pl.narada.room.Contribution;
import pl.narada.room.Finding;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Situation;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Text;

/** People write what they need, propose or ask: one thought a contribution. */
public final class GatherKind implements ActivityKind<GatherSettings, GatherState, GatherCommand, GatherEvent> {

    /** A new gathering asks for needs, as the first one in a plan does. */
    public static Optional<GatherSettings> usual(List<PlannedActivity> before) {
        boolean first = PlannedActivity.lastOf(before, GatherSettings.class).isEmpty();
        return Optional.of(new GatherSettings(first ? Noun.NEED : Noun.IDEA, GatherSettings.USUAL_LIMIT));
    }

    @Override
    public String key() {
        return "gather";
    }

    @Override
    public Class<GatherSettings> settings() {
        return GatherSettings.class;
    }

    @Override
    public Class<GatherCommand> commandType() {
        return GatherCommand.class;
    }

    @Override
    public Map<String, Class<? extends GatherCommand>> phoneCommands() {
        return Map.of("gather.say", Say.class, "gather.withdraw", Withdraw.class);
    }

    @Override
    public Map<String, Class<? extends GatherEvent>> events() {
        return Map.of(
                "gather.said", Said.class,
                "gather.withdrawn", Withdrawn.class,
                "gather.hidden", Hidden.class,
                "gather.restored", Restored.class,
                "gather.reworded", Reworded.class);
    }

    @Override
    public GatherState initial() {
        return GatherState.EMPTY;
    }

    /** The limit and the noun say how to write more; what is written stays as it is. */
    @Override
    public boolean settingsMayChange(GatherSettings before, GatherSettings after) {
        return before.noun() == after.noun();
    }

    @Override
    public Result<List<GatherEvent>> decide(
            Situation<GatherSettings, GatherState> now, GatherCommand command, Actor actor) {
        return switch (command) {
            case Say(var id, String text) -> {
                if (!(actor instanceof Actor.Participant(ParticipantId author))) {
                    yield Result.refused(Reason.NOT_JOINED);
                }
                yield Text.line(text, now.settings().limit())
                        .map(clean -> List.of(new Said(id, now.state().last() + 1, author, clean)));
            }
            case Withdraw(var id, int contribution) -> {
                Contribution found = now.state().contribution(contribution);
                boolean own = found != null && actor.equals(new Actor.Participant(found.author()));
                yield own
                        ? Result.ok(List.of(new Withdrawn(id, contribution)))
                        : Result.refused(Reason.CONTRIBUTION_UNKNOWN);
            }
            case Hide(var id, int contribution) -> setHidden(now, contribution, true, new Hidden(id, contribution));
            case Restore(var id, int contribution) ->
                setHidden(now, contribution, false, new Restored(id, contribution));
            case Reword(var id, int contribution, String text) -> {
                Contribution found = now.state().contribution(contribution);
                yield found == null
                        ? Result.refused(Reason.CONTRIBUTION_UNKNOWN)
                        : Text.line(text, limitFor(found, now.settings()))
                                .map(clean -> clean.equals(found.text())
                                        ? List.of()
                                        : List.of(new Reworded(id, contribution, clean)));
            }
        };
    }

    /** The limit may have been lowered since: what was long enough then can still be corrected, and put back. */
    private static int limitFor(Contribution found, GatherSettings settings) {
        return Math.max(
                settings.limit(),
                found.written().codePointCount(0, found.written().length()));
    }

    private static Result<List<GatherEvent>> setHidden(
            Situation<GatherSettings, GatherState> now, int contribution, boolean wanted, GatherEvent event) {
        Contribution found = now.state().contribution(contribution);
        if (found == null) return Result.refused(Reason.CONTRIBUTION_UNKNOWN);
        return Result.ok(found.hidden() == wanted ? List.of() : List.of(event));
    }

    @Override
    public GatherState apply(GatherState before, GatherEvent event) {
        return switch (event) {
            case Said e -> before.with(new Contribution(e.contribution(), e.author(), e.text(), false));
            case Withdrawn e -> before.without(e.contribution());
            case Hidden e -> before.hidden(e.contribution(), true);
            case Restored e -> before.hidden(e.contribution(), false);
            case Reworded e -> before.reworded(e.contribution(), e.text());
        };
    }

    @Override
    public Map<String, Object> phone(Situation<GatherSettings, GatherState> now) {
        return Map.of(
                "noun", now.settings().noun().wire(),
                "limit", now.settings().limit(),
                "count", now.state().visible());
    }

    @Override
    public StageView stage(Situation<GatherSettings, GatherState> now) {
        Map<String, Object> cards = new LinkedHashMap<>();
        for (Contribution c : now.state().contributions()) {
            if (!c.hidden()) cards.put("c/" + c.id(), new Card(c.id(), c.text(), null));
        }
        return new StageView(phone(now), cards);
    }

    /** A contribution on the stage; {@code theme} is the number of its theme, if it has one. */
    public record Card(int id, String text, @Nullable Integer theme) {}

    @Override
    public @Nullable Object own(Situation<GatherSettings, GatherState> now, ParticipantId who) {
        List<OwnWords> said = now.state().of(who).stream()
                .map(c -> new OwnWords(c.id(), c.text()))
                .toList();
        return said.isEmpty() ? null : Map.of("said", said);
    }

    record OwnWords(int id, String text) {}

    @Override
    public List<Finding> findings(Situation<GatherSettings, GatherState> now) {
        return now.state().contributions().stream()
                .filter(c -> !c.hidden())
                .<Finding>map(c -> new Finding.Voice(
                        now.id(),
                        c.id(),
                        now.settings().noun().wire(),
                        Objects.requireNonNull(now.room().participants().get(c.author())),
                        c.text()))
                .toList();
    }
}
