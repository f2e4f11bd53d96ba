package pl.narada.outcome;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.outcome.told.Cards;
import pl.narada.outcome.told.Cards.CardRow;
import pl.narada.shared.Sector;

/** Cards of practices and sources, and how many people found them useful. */
record CardReader(Findings found) {

    @Nullable
    Cards cards(int activity) {
        Map<Sector, Integer> markers = new EnumMap<>(Sector.class);
        found.all(CardLine.CardMarkers.class).stream()
                .filter(m -> m.activity() == activity)
                .forEach(m -> markers.put(m.sector(), m.markers()));
        List<SectorGroups.Group> groups = SectorGroups.of(markers);
        List<CardLine.Card> cards = found.all(CardLine.Card.class).stream()
                .filter(c -> c.activity() == activity)
                .sorted(Comparator.comparingInt(CardLine.Card::position))
                .toList();
        var told = Publishable.told(
                groups, markers, cards.stream().map(this::marks).toList());
        List<CardRow> rows = IntStream.range(0, cards.size())
                .mapToObj(i -> row(cards.get(i), told.get(i)))
                .sorted(Comparator.comparingInt(CardRow::marks).reversed())
                .toList();
        return rows.isEmpty() ? null : new Cards(Sector.total(markers), Turnouts.counts(groups), rows);
    }

    private Map<Sector, Integer> marks(CardLine.Card card) {
        Map<Sector, Integer> marks = new EnumMap<>(Sector.class);
        found.all(CardLine.CardMark.class).stream()
                .filter(m -> m.activity() == card.activity() && m.card() == card.card())
                .forEach(m -> marks.put(m.sector(), m.marks()));
        return marks;
    }

    private CardRow row(CardLine.Card card, List<@Nullable Integer> by) {
        return new CardRow(
                card.card(),
                card.type(),
                card.title(),
                card.text(),
                card.place(),
                card.url(),
                card.entry(),
                Sector.total(marks(card)),
                by);
    }
}
