package pl.narada.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.NeedHints;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;
import pl.narada.shared.Text;

/**
 * What somebody writes on a card.
 *
 * @param category null: as the words suggest, {@link NeedCategory#INNE} if they don't
 * @param name under which it is shown: of a person or an organisation
 * @param sector null: not shown
 * @param sentence which sentence they agreed to, as "pl-1"
 */
public record CardForm(
        Kind kind,
        String text,
        @Nullable NeedCategory category,
        String name,
        @Nullable Sector sector,
        String sentence) {

    public static final int TEXT_LIMIT = 200;
    static final int NAME_LIMIT = 100;

    /** With its texts cleaned and a category, or what is wrong with it. */
    Result<CardForm> check() {
        if (!sentence.matches("[a-z]{2}-[0-9]{1,3}")) return Result.refused(Reason.MALFORMED);
        if (name.isBlank()) return Result.refused(Reason.CARD_NAME_MISSING);
        return Text.line(text, TEXT_LIMIT)
                .then(said -> Text.line(name, NAME_LIMIT)
                        .map(who -> new CardForm(kind, said, categoryOf(said), who, sector, sentence)));
    }

    NeedCategory categoryOf(String said) {
        if (category != null) return category;
        List<NeedCategory> suggested = NeedHints.of(said);
        return suggested.isEmpty() ? NeedCategory.INNE : suggested.getLast();
    }
}
