package pl.narada.activity.opine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.statements.Alike;
import pl.narada.deliberation.statements.AlikeTold;
import pl.narada.deliberation.statements.OpinionGroups;
import pl.narada.room.Choice;
import pl.narada.room.Situation;

/**
 * Groups of opinion as the stage and the console tell them: numbers of people and statements, nobody's group.
 *
 * @param state {@code found}, {@code none} if people are not in groups, {@code too-few} if that was not looked for
 * @param people who answered enough to be placed; {@code needed}: so many it takes
 * @param statements that were asked; {@code statementsNeeded}: so many it takes
 * @param answers it takes so many of a person
 */
public record AlikePart(
        int activity,
        String state,
        int people,
        int needed,
        int statements,
        int statementsNeeded,
        int answers,
        List<Group> groups,
        List<Shared> shared) {

    /** {@code typical}: what they say more often than others, the most typical first. */
    public record Group(int people, List<Says> typical) {}

    /** {@code share}: in a hundred of the group; {@code others}: of everybody else. Null where that may not be told. */
    public record Says(
            int id,
            String label,
            String stance,
            @Nullable Integer share,
            @Nullable Integer others) {}

    /** What all groups agree with; {@code least}: so many in a hundred of each at least. */
    public record Shared(int id, String label, @Nullable Integer least) {}

    public static AlikePart of(Situation<OpineSettings, OpineState> now) {
        List<Choice> choices = Statements.of(now).numbered();
        return switch (AlikeSearch.of(now)) {
            case Alike.Search.Refused(OpinionGroups.TooFew few) ->
                of(now, "too-few", few.people(), choices, List.of(), List.of());
            case Alike.Search.Done(Alike alike)
            when alike.sizes().isEmpty() -> of(now, "none", alike.people(), choices, List.of(), List.of());
            case Alike.Search.Done(Alike alike) -> {
                AlikeTold told = AlikeTold.of(alike);
                yield of(
                        now,
                        "found",
                        alike.people(),
                        choices,
                        told.groups().stream().map(g -> group(g, choices)).toList(),
                        told.shared().stream()
                                .map(s -> new Shared(
                                        choices.get(s.statement()).id(),
                                        choices.get(s.statement()).label(),
                                        s.least()))
                                .toList());
            }
        };
    }

    private static AlikePart of(
            Situation<OpineSettings, OpineState> now,
            String state,
            int people,
            List<Choice> choices,
            List<Group> groups,
            List<Shared> shared) {
        OpinionGroups.Needs needs = OpinionGroups.USUAL;
        return new AlikePart(
                now.id().value(),
                state,
                people,
                needs.people(),
                choices.size(),
                needs.statements(),
                needs.answers(),
                groups,
                shared);
    }

    private static Group group(AlikeTold.Group group, List<Choice> choices) {
        return new Group(
                group.people(),
                group.typical().stream()
                        .map(t -> new Says(
                                choices.get(t.statement()).id(),
                                choices.get(t.statement()).label(),
                                t.stance().wire(),
                                t.share(),
                                t.others()))
                        .toList());
    }
}
