package pl.narada.library;

import java.util.List;
import java.util.Set;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Result;
import pl.narada.shared.Teryt;
import pl.narada.shared.Text;

/**
 * Something that works somewhere.
 *
 * @param conditions what is needed to do the same elsewhere
 * @param source where this is known from
 * @param fictional an invented example, and always shown as one
 */
public record Practice(
        String title,
        String place,
        String problem,
        String action,
        String partners,
        String cost,
        String effect,
        String conditions,
        String source,
        String link,
        boolean fictional,
        Set<NeedCategory> categories,
        Set<Teryt> counties)
        implements Content {

    public Practice {
        categories = Set.copyOf(categories);
        counties = Set.copyOf(counties);
    }

    @Override
    public Kind kind() {
        return Kind.PRACTICE;
    }

    @Override
    public Result<Practice> check() {
        Result<List<String>> lines = Text.line(title, LINE_LIMIT)
                .then(name -> Content.line(place, PLACE_LIMIT)
                        .then(where -> Content.address(link).map(address -> List.of(name, where, address))));
        return lines.then(line -> Result.all(
                        List.of(problem, action, partners, cost, effect, conditions, source),
                        text -> Text.lines(text, TEXT_LIMIT))
                .map(told -> new Practice(
                        line.get(0),
                        line.get(1),
                        told.get(0),
                        told.get(1),
                        told.get(2),
                        told.get(3),
                        told.get(4),
                        told.get(5),
                        told.get(6),
                        line.get(2),
                        fictional,
                        categories,
                        counties)));
    }
}
