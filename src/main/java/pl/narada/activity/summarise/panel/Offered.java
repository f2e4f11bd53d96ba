package pl.narada.activity.summarise.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.ActivityKinds;
import pl.narada.deliberation.Spread;
import pl.narada.room.ActivityState;
import pl.narada.room.Finding;
import pl.narada.room.Finding.AlikeFound;
import pl.narada.room.Finding.Compared;
import pl.narada.room.Finding.*;
import pl.narada.room.Matter;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Settings;
import pl.narada.room.Situation;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/**
 * What a decision may be about, and an action item may follow from: what came of the rest of the meeting, the most supported
 * first, and no more of it than somebody looks through.
 *
 * @param decisions of other activities, as of a budget or of a proposal
 */
record Offered(List<Item> matters, List<Item> decisions) {

    static final int MOST = 40;
    static final Offered NOTHING = new Offered(List.of(), List.of());

    record Item(Matter matter, String label) {}

    /**
     * @param support its best share in any vote, from 0 to 1; 0 if the room has not seen it
     * @param people who said it
     * @param onlySaid not grouped, and not voted on
     */
    private record Weighed(Item item, double support, int people, boolean onlySaid) {
        Weighed and(Weighed other) {
            return new Weighed(
                    item, Math.max(support, other.support), Math.max(people, other.people), onlySaid && other.onlySaid);
        }
    }

    static Offered of(Situation<? extends Settings, ? extends ActivityState> now) {
        Map<Matter, Weighed> weighed = new LinkedHashMap<>();
        List<Item> decisions = new ArrayList<>();
        for (PlannedActivity planned : now.room().agenda().activities().toList()) {
            if (planned.id().equals(now.id())) continue;
            var there = now.room().situation(planned.id()).orElseThrow();
            for (Finding finding : ActivityKinds.all().of(planned.settings()).findings(there)) {
                matters(finding, there.run().revealed() ? 1 : 0)
                        .forEach(w -> weighed.merge(w.item().matter(), w, Weighed::and));
                if (finding instanceof DecisionMade d) decisions.add(item(d.activity(), d.number(), d.text()));
            }
        }
        boolean grouped = weighed.values().stream().anyMatch(w -> !w.onlySaid());
        List<Item> best = weighed.values().stream()
                .filter(w -> !grouped || !w.onlySaid())
                .sorted(Comparator.comparingDouble(Weighed::support)
                        .thenComparingInt(Weighed::people)
                        .reversed())
                .limit(MOST)
                .map(Weighed::item)
                .toList();
        return new Offered(best, decisions);
    }

    /** {@code told}: 1 if the room has seen the result, 0 otherwise. */
    private static Stream<Weighed> matters(Finding finding, int told) {
        return switch (finding) {
            case Voice v
            when v.mergedInto() == null ->
                Stream.of(new Weighed(
                        item(v.activity(), v.number(), v.text()), 0, 1 + Sector.total(v.supporters()), true));
            case ThemeFound t ->
                Stream.of(new Weighed(
                        item(t.activity(), t.number(), t.name()), 0, t.members().size(), false));
            case VoteCounted v ->
                v.choices().stream()
                        .map(c -> voted(v.source(), c.choice(), c.label(), told * share(c.total(), v.voters())));
            case Rated r -> r.rows().stream().map(c -> voted(r.source(), c.choice(), c.label(), told * rated(r, c)));
            case Opined o ->
                o.rows().stream()
                        .map(c -> voted(
                                Objects.requireNonNullElse(o.source(), o.activity()),
                                c.choice(),
                                c.label(),
                                told * share(c.all().agree(), o.people())));
            case Ranked r ->
                r.rows().stream().map(c -> voted(r.source(), c.choice(), c.label(), (double) told / c.place()));
            case Compared c ->
                c.rows().stream()
                        .map(row -> voted(
                                c.source(),
                                row.choice(),
                                row.label(),
                                told * Objects.requireNonNullElse(row.percent(), 0) / 100.0));
            case Budgeted b
            when b.source() != null ->
                b.rows().stream()
                        .map(c -> voted(b.source(), c.choice(), c.label(), told * share(c.total(), b.people())));
            // projects that were written for a budget, and proposals, are offered once they are decided
            case Voice _,
                    Budgeted _,
                    HandsShown _,
                    QuestionAsked _,
                    PhrasesHeard _,
                    AlikeFound _,
                    CardsShown _,
                    Evaluated _,
                    SummaryWritten _,
                    DecisionMade _,
                    ActionAgreed _ -> Stream.empty();
        };
    }

    private static Weighed voted(ActivityId source, int choice, String label, double support) {
        return new Weighed(item(source, choice, label), support, 0, false);
    }

    private static Item item(ActivityId activity, int number, String label) {
        return new Item(new Matter(activity, number), label);
    }

    private static double share(int n, Map<Sector, Integer> people) {
        return Math.min(1, (double) n / Math.max(1, Sector.total(people)));
    }

    private static double rated(Rated rated, ChoiceRated choice) {
        @Nullable
        Double mean =
                Spread.total(choice.on(rated.scales().getFirst()).values()).mean();
        return mean == null ? 0 : (mean - 1) / 4;
    }
}
