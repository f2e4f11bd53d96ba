package pl.narada.outcome;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.SectorGroups;
import pl.narada.outcome.OutcomeView.*;
import pl.narada.shared.Sector;

/** Cards of practices and sources, and how many people found them useful. */
record CardReader(Findings found) {

    @Nullable
    Cards cards(int activity) {
        Map<Sector, Integer> markers = new EnumMap<>(Sector.class);
        found.all(Lines.CardMarkers.class).stream()
                .filter(m -> m.activity() == activity)
                .forEach(m -> markers.put(m.sector(), m.markers()));
        List<SectorGroups.Group> groups = SectorGroups.of(markers);
        List<CardRow> rows = found.all(Lines.Card.class).stream()
                .filter(c -> c.activity() == activity)
                .sorted(Comparator.comparingInt(Lines.Card::position))
                .map(c -> row(c, groups))
                .sorted(Comparator.comparingInt(CardRow::marks).reversed())
                .toList();
        return rows.isEmpty() ? null : new Cards(Sector.total(markers), Turnouts.counts(groups), rows);
    }

    private CardRow row(Lines.Card card, List<SectorGroups.Group> groups) {
        Map<Sector, Integer> marks = new EnumMap<>(Sector.class);
        found.all(Lines.CardMark.class).stream()
                .filter(m -> m.activity() == card.activity() && m.card() == card.card())
                .forEach(m -> marks.put(m.sector(), m.marks()));
        return new CardRow(
                card.card(),
                card.type(),
                card.title(),
                card.text(),
                card.place(),
                card.url(),
                card.entry(),
                Sector.total(marks),
                groups.stream().map(g -> g.sum(marks)).toList());
    }
}
