package pl.narada.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.StaffAct;
import pl.narada.shared.WorkshopId;

/** One line of the log. */
public record AuditLine(
        Instant at,
        String who,
        StaffAct.What what,
        @Nullable WorkshopId workshop,
        String about) {}
