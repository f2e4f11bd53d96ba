package pl.narada.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Result;
import pl.narada.shared.Teryt;
import pl.narada.shared.Text;

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
        Result<List<String>> lines = Text.line(title, LINE_LIMIT)
                .then(name -> Content.line(operator, PLACE_LIMIT)
                        .then(who -> Content.address(link).map(address -> List.of(name, who, address))));
        return lines.then(line -> Result.all(
                        List.of(finances, applicants, amount, contribution, call), text -> Text.lines(text, TEXT_LIMIT))
                .map(told -> new FundingSource(
                        line.get(0),
                        line.get(1),
                        told.get(0),
                        told.get(1),
                        told.get(2),
                        told.get(3),
                        told.get(4),
                        deadline,
                        line.get(2),
                        status,
                        verifiedOn,
                        categories,
                        counties)));
    }
}
