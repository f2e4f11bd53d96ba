package pl.narada.room;

import java.util.List;
import java.util.Optional;
import pl.narada.room.event.Event;
import pl.narada.room.event.RoomEvent.AgendaSet;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Text;

/** When a plan may replace the present one: also while the workshop runs, but nothing that people have begun gets lost. */
record AgendaRules(Kinds kinds) {

    Result<List<Event>> decide(RoomState room, Agenda agenda, long basedOn) {
        if (basedOn != room.agendaVersion()) return Result.refused(Reason.AGENDA_STALE);
        if (agenda.equals(room.agenda())) return Result.ok(List.of());
        return wellFormed(agenda).then(_ -> keepsWhatHasBegun(room, agenda)).map(_ -> List.of(new AgendaSet(agenda)));
    }

    private static Result<Agenda> wellFormed(Agenda agenda) {
        if (agenda.blocks().isEmpty()) return Result.refused(Reason.AGENDA_EMPTY);
        for (Block block : agenda.blocks()) {
            if (block.minutes() < 1 || block.minutes() > Block.LONGEST) {
                return Result.refused(Reason.BLOCK_LENGTH, Block.LONGEST);
            }
            if (Text.line(block.title(), Block.TITLE_LIMIT) instanceof Result.Refused<String>(var why)) {
                return new Result.Refused<>(why);
            }
        }
        for (PlannedActivity planned : agenda.activities().toList()) {
            if (Text.line(planned.prompt(), PlannedActivity.PROMPT_LIMIT) instanceof Result.Refused<String>(var why)) {
                return new Result.Refused<>(why);
            }
        }
        long ids = agenda.activities().map(PlannedActivity::id).distinct().count();
        long blocks = agenda.blocks().stream().map(Block::id).distinct().count();
        boolean unique =
                ids == agenda.activities().count() && blocks == agenda.blocks().size();
        return unique ? Result.ok(agenda) : Result.refused(Reason.MALFORMED);
    }

    private Result<Agenda> keepsWhatHasBegun(RoomState room, Agenda agenda) {
        Place place = room.place();
        if (place != null && !agenda.places().contains(place)) return Result.refused(Reason.ACTIVITY_IN_USE);
        for (PlannedActivity old : room.agenda().activities().toList()) {
            boolean kindChanged = agenda.activity(old.id())
                    .filter(now -> now.settings().getClass() != old.settings().getClass())
                    .isPresent();
            if (kindChanged) return Result.refused(Reason.ACTIVITY_IN_USE);
            if (isUntouched(room, old.id(), old.settings())) continue;
            Optional<PlannedActivity> now = agenda.activity(old.id());
            boolean kept = now.isPresent()
                    && (now.get().settings().equals(old.settings())
                            || kinds.of(old.settings())
                                    .settingsMayChange(old.settings(), now.get().settings()));
            if (!kept) return Result.refused(Reason.ACTIVITY_IN_USE);
        }
        return Result.ok(agenda);
    }

    private boolean isUntouched(RoomState room, ActivityId id, Settings settings) {
        Activity run = room.activities().get(id);
        return run == null || run.state().equals(kinds.of(settings).initial());
    }
}
