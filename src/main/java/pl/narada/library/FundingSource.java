package pl.narada.library;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Result;
import pl.narada.shared.Teryt;

/**
 * Where money for something may come from. Calls change every year: therefore {@code status} and {@code verifiedOn}.
 *
 * @param operator who runs it
 * @param finances what it pays for
 * @param applicants who may apply
 * @param contribution what one must bring oneself
 * @param call when one may apply, in words
 * @param deadline the last day, if it is known
 * @param verifiedOn when somebody last looked at the operator's page
 */
public record FundingSource(
        String title,
        String operator,
        String finances,
        String applicants,
        String amount,
        String contribution,
        String call,
        @Nullable LocalDate deadline,
        String link,
        CallStatus status,
        @Nullable LocalDate verifiedOn,
        Set<NeedCategory> categories,
        Set<Teryt> counties)
        implements Content {

    public FundingSource {
        categories = Set.copyOf(categories);
        counties = Set.copyOf(counties);
    }

    @Override
    public Kind kind() {
        return Kind.FUNDING;
    }

    @Override
    public String place() {
        return operator;
    }

    /** Somebody has seen that it is open, and its last day is not over. */
    public boolean isOpen(LocalDate today) {
        return status == CallStatus.OPEN && !hasPassed(today);
    }

    public boolean hasPassed(LocalDate today) {
        return deadline != null && deadline.isBefore(today);
    }

    @Override
    public Result<FundingSource> check() {
        return cleaned(finances, applicants, amount, contribution, call)
                .map(text -> new FundingSource(
                        text.title(),
                        text.place(),
                        text.told().get(0),
                        text.told().get(1),
                        text.told().get(2),
                        text.told().get(3),
                        text.told().get(4),
                        deadline,
                        text.link(),
                        status,
                        verifiedOn,
                        categories,
                        counties));
    }
}
