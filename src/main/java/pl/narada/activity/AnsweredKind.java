package pl.narada.activity;

import java.util.LinkedHashMap;
import java.util.Map;
import pl.narada.room.ActivityKind;
import pl.narada.room.Settings;
import pl.narada.room.Situation;
import pl.narada.room.When;
import pl.narada.room.command.ActivityCommand;
import pl.narada.room.event.ActivityEvent;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * A kind of activity in which each person answers for themselves and may change their mind until it closes: nothing is seen
 * before the result is revealed, it may be left open after the meeting, and people without a phone answer on sheets.
 */
public interface AnsweredKind<
                G extends Settings, S extends AnsweredState<S>, C extends ActivityCommand, E extends ActivityEvent>
        extends ActivityKind<G, S, C, E> {

    @Override
    default boolean isForOutside(When when) {
        return when == When.AFTER;
    }

    @Override
    default boolean revealable() {
        return true;
    }

    @Override
    default boolean takesSheets() {
        return true;
    }

    @Override
    default S without(S before, ParticipantId who) {
        return before.without(who);
    }

    @Override
    default S sectorChosen(S before, ParticipantId who, Sector sector) {
        return before.sectorChosen(who, sector);
    }

    /**
     * What phones have, but for what they ask first, and how many people are expected ({@code joined}), have answered, and did
     * so {@code onPaper}.
     */
    @Override
    default StageView stage(Situation<G, S> now) {
        Map<String, Object> fields = new LinkedHashMap<>(phone(now));
        fields.remove("first");
        fields.put("answered", Sector.total(tookPart(now)));
        Map<Sector, Integer> onPaper = withoutPhone(now);
        fields.put("joined", now.room().expected(_ -> true, onPaper));
        fields.put("onPaper", Sector.total(onPaper));
        return new StageView(fields, Map.of());
    }
}
