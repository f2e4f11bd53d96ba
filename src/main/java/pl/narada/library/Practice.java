package pl.narada.library;

import java.util.Set;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Result;
import pl.narada.shared.Teryt;

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
        return cleaned(problem, action, partners, cost, effect, conditions, source)
                .map(text -> new Practice(
                        text.title(),
                        text.place(),
                        text.told().get(0),
                        text.told().get(1),
                        text.told().get(2),
                        text.told().get(3),
                        text.told().get(4),
                        text.told().get(5),
                        text.told().get(6),
                        text.link(),
                        fictional,
                        categories,
                        counties));
    }
}
