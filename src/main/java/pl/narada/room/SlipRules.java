package pl.narada.room;

import java.util.HashSet;
import java.util.List;
import pl.narada.room.event.Event;
import pl.narada.room.event.RoomEvent.ParticipantJoined;
import pl.narada.room.event.RoomEvent.SlipUsed;
import pl.narada.room.event.RoomEvent.SlipsIssued;
import pl.narada.room.event.RoomEvent.SlipsRequired;
import pl.narada.room.event.RoomEvent.SlipsVoided;
import pl.narada.room.event.RoomEvent.SlipsWaived;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/** One slip of paper, one participant: as long as slips are required, everybody who has joined holds another one. */
record SlipRules(RoomState room) {

    private Slips slips() {
        return room.joined().slips();
    }

    /** {@code slip}: the hash of its code, or empty. Where none is required, none is used up. */
    Result<List<Event>> join(Sector sector, String slip) {
        var who = new ParticipantId(room.participants().size() + 1);
        var joined = new ParticipantJoined(who, sector);
        if (!slips().required()) return Result.ok(List.of(joined));
        if (slip.isEmpty()) return Result.refused(Reason.SLIP_NEEDED);
        if (!slips().issued().contains(slip)) return Result.refused(Reason.SLIP_UNKNOWN);
        if (slips().used().containsKey(slip)) return Result.refused(Reason.SLIP_USED);
        return Result.ok(List.of(joined, new SlipUsed(who, slip)));
    }

    Result<List<Event>> issue(List<String> codes) {
        if (slips().issued().size() + codes.size() > Slips.MOST) {
            return Result.refused(Reason.SLIPS_TOO_MANY, Slips.MOST);
        }
        return Result.ok(codes.isEmpty() ? List.of() : List.of(new SlipsIssued(codes)));
    }

    /** Whoever is in without a slip might have come twice, so it is too late then. */
    Result<List<Event>> require(boolean wanted) {
        if (wanted == slips().required()) return Result.ok(List.of());
        if (!wanted) return Result.ok(List.of(new SlipsWaived()));
        if (slips().issued().isEmpty()) return Result.refused(Reason.SLIPS_MISSING);
        var holders = new HashSet<>(slips().used().values());
        if (!holders.containsAll(room.participants().keySet())) return Result.refused(Reason.SLIPS_TOO_LATE);
        return Result.ok(List.of(new SlipsRequired()));
    }

    Result<List<Event>> voidUnused() {
        return Result.ok(slips().unused() == 0 ? List.of() : List.of(new SlipsVoided()));
    }
}
