package pl.narada.api;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.narada.access.CountyScope;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Teryt;
import pl.narada.shared.Text;

/** An integration as somebody filled it in. {@code counties}: none means all. {@code lastDay}: null for no end. */
public record IntegrationForm(
        String name, Set<Teryt> counties, @Nullable LocalDate lastDay) {

    /** With its name cleaned; refused without a name, with one that is too long, or if it would be over already. */
    Result<IntegrationForm> check(LocalDate today) {
        if (lastDay != null && lastDay.isBefore(today)) return Result.refused(Reason.DATE_PAST);
        return Text.line(name, Integration.NAME_LIMIT).map(clean -> new IntegrationForm(clean, counties, lastDay));
    }

    CountyScope scope() {
        return counties.isEmpty() ? CountyScope.EVERY : CountyScope.only(counties);
    }
}
