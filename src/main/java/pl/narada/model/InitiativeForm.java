package pl.narada.model;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;
import pl.narada.shared.Teryt;
import pl.narada.shared.Text;

/**
 * What the card of an initiative says. Only its title may not be empty.
 *
 * @param purpose what for: what will be different for people
 * @param partners who would join, by sector
 * @param basedOn the version of the card that was edited
 */
public record InitiativeForm(
        String title,
        String purpose,
        Map<Sector, String> partners,
        String cost,
        String funding,
        @Nullable Teryt county,
        int basedOn) {

    public static final int TITLE_LIMIT = 200;
    public static final int PURPOSE_LIMIT = 2000;
    public static final int PARTNERS_LIMIT = 300;
    public static final int COST_LIMIT = 200;
    public static final int FUNDING_LIMIT = 500;

    public InitiativeForm {
        partners = Map.copyOf(partners);
    }

    /** With its texts cleaned, or what is wrong with it. */
    public Result<InitiativeForm> check() {
        Map<Sector, String> clean = new EnumMap<>(Sector.class);
        for (Map.Entry<Sector, String> p : partners.entrySet()) {
            switch (Text.lines(p.getValue(), PARTNERS_LIMIT)) {
                case Result.Ok<String>(String names) -> clean.put(p.getKey(), names);
                case Result.Refused<String>(var why) -> {
                    return new Result.Refused<>(why);
                }
            }
        }
        return Text.line(title, TITLE_LIMIT)
                .then(name -> Text.lines(purpose, PURPOSE_LIMIT)
                        .then(what -> Text.lines(cost, COST_LIMIT)
                                .then(much -> Text.lines(funding, FUNDING_LIMIT)
                                        .map(from ->
                                                new InitiativeForm(name, what, clean, much, from, county, basedOn)))));
    }
}
