package pl.narada.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.StaffAct;

/** Which lines: of this account, of this kind, between these days (both included); what is missing doesn't matter. */
public record AuditQuery(
        String who,
        StaffAct.@Nullable What what,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static final AuditQuery EVERYTHING = new AuditQuery("", null, null, null);
}
