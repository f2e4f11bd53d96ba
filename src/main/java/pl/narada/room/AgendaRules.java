package pl.narada.room;

import java.util.ArrayList;
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

    Result<List<Event>> decide(RoomState room, Agenda typed, long basedOn) {
        if (basedOn != room.agendaVersion()) return Result.refused(Reason.AGENDA_STALE);
        return wellFormed(typed)
                .then(agenda -> keepsWhatHasBegun(room, agenda))
                .map(agenda -> agenda.equals(room.agenda()) ? List.of() : List.of(new AgendaSet(agenda)));
    }

    /** The agenda with its texts cleaned. */
    private Result<Agenda> wellFormed(Agenda typed) {
        if (typed.blocks().isEmpty()) return Result.refused(Reason.AGENDA_EMPTY);
        long ids = typed.activities().map(PlannedActivity::id).distinct().count();
        long blockIds = typed.blocks().stream().map(Block::id).distinct().count();
        boolean unique =
                ids == typed.activities().count() && blockIds == typed.blocks().size();
        if (!unique) return Result.refused(Reason.MALFORMED);
        List<Block> blocks = new ArrayList<>();
        List<PlannedActivity> before = new ArrayList<>();
        for (Block block : typed.blocks()) {
            switch (wellFormed(block, before)) {
                case Result.Ok<Block>(Block clean) -> blocks.add(clean);
                case Result.Refused<Block>(var why) -> {
                    return new Result.Refused<>(why);
                }
            }
        }
        return Result.ok(new Agenda(blocks));
    }

    /** Adds the block's activities to those before. */
    private Result<Block> wellFormed(Block block, List<PlannedActivity> before) {
        if (block.minutes() < 1 || block.minutes() > Block.LONGEST) {
            return Result.refused(Reason.BLOCK_LENGTH, Block.LONGEST);
        }
        List<PlannedActivity> activities = new ArrayList<>();
        for (PlannedActivity planned : block.activities()) {
            switch (wellFormed(planned, before)) {
                case Result.Ok<PlannedActivity>(PlannedActivity clean) -> {
                    activities.add(clean);
                    before.add(clean);
                }
                case Result.Refused<PlannedActivity>(var why) -> {
                    return new Result.Refused<>(why);
                }
            }
        }
        return Text.line(block.title(), Block.TITLE_LIMIT)
                .map(title -> new Block(block.id(), title, block.start(), block.minutes(), activities));
    }

    private Result<PlannedActivity> wellFormed(PlannedActivity planned, List<PlannedActivity> before) {
        return Text.line(planned.prompt(), PlannedActivity.PROMPT_LIMIT)
                .then(prompt -> kinds.of(planned.settings())
                        .check(planned.settings(), before)
                        .map(settings -> new PlannedActivity(planned.id(), prompt, settings)));
    }

    private Result<Agenda> keepsWhatHasBegun(RoomState room, Agenda agenda) {
        if (!hasPlace(agenda, room)) return Result.refused(Reason.ACTIVITY_IN_USE);
        for (PlannedActivity old : room.agenda().activities().toList()) {
            Optional<PlannedActivity> now = agenda.activity(old.id());
            boolean kindChanged = now.isPresent()
                    && now.get().settings().getClass() != old.settings().getClass();
            if (kindChanged) return Result.refused(Reason.ACTIVITY_IN_USE);
            if (!(isUntouched(room, old) || isKept(old, now))) return Result.refused(inTheWay(room, old, now));
        }
        return Result.ok(agenda);
    }

    /** Wherever the room is now must stay in the plan. */
    private static boolean hasPlace(Agenda agenda, RoomState room) {
        Place place = room.place();
        if (place == null) return true;
        ActivityId activity = place.activity();
        return activity == null
                ? agenda.block(place.block()).isPresent()
                : agenda.places().contains(place);
    }

    private boolean isUntouched(RoomState room, PlannedActivity planned) {
        Activity run = room.activities().get(planned.id());
        // people outside may just be about to write
        if (room.outside().isOpen(planned.id())) return false;
        if (run == null) return true;
        return run.sheets().equals(Sheets.NONE)
                && run.state().equals(kinds.of(planned.settings()).initial());
    }

    private Reason inTheWay(RoomState room, PlannedActivity old, Optional<PlannedActivity> now) {
        Activity run = room.activities().get(old.id());
        if (run == null || now.isEmpty()) return Reason.ACTIVITY_IN_USE;
        return kinds.of(old.settings()).inTheWay(old.settings(), now.get().settings(), run.state());
    }

    private boolean isKept(PlannedActivity old, Optional<PlannedActivity> now) {
        return now.map(PlannedActivity::settings)
                .filter(settings -> settings.equals(old.settings())
                        || kinds.of(settings).settingsMayChange(old.settings(), settings))
                .isPresent();
    }
}
