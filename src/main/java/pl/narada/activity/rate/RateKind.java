package pl.narada.activity.rate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.AnsweredKind;
import pl.narada.activity.group.Sources;
import pl.narada.activity.rate.RateCommand.Rate;
import pl.narada.activity.rate.RateEvent.Rated;
import pl.narada.deliberation.Spread;
import pl.narada.deliberation.statements.Lagging;
import pl.narada.room.Actor;
import pl.narada.room.Choice;
import pl.narada.room.Deed;
import pl.narada.room.Finding;
import pl.narada.room.PlannedActivity;
import pl.narada.room.ScaleName;
import pl.narada.room.Situation;
import pl.narada.room.Status;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/**
 * People rate what another activity brought, each thing on its own: how important it is and, if wanted, how easily it can
 * be done. One may change one's mind until it closes, and skip what one has no opinion on.
 */
public final class RateKind implements AnsweredKind<RateSettings, RateState, RateCommand, RateEvent> {

    /** A new rating is on both scales, of the last themes or else of what was gathered last. */
    public static Optional<RateSettings> usual(List<PlannedActivity> before) {
        return Sources.last(before).map(RateSettings::both);
    }

    @Override
    public String key() {
        return "rate";
    }

    @Override
    public Class<RateSettings> settings() {
        return RateSettings.class;
    }

    @Override
    public Class<RateCommand> commandType() {
        return RateCommand.class;
    }

    @Override
    public Map<String, Class<? extends RateCommand>> phoneCommands() {
        return Map.of("rate.rate", Rate.class);
    }

    @Override
    public Map<String, Class<? extends RateEvent>> events() {
        return Map.of("rate.rated", Rated.class);
    }

    @Override
    public RateState initial() {
        return RateState.EMPTY;
    }

    @Override
    public Result<RateSettings> check(RateSettings settings, List<PlannedActivity> before) {
        return Sources.has(before, settings.source())
                ? ScaleNames.checked(settings)
                : Result.refused(Reason.SOURCE_UNKNOWN);
    }

    @Override
    public Result<List<RateEvent>> decide(Situation<RateSettings, RateState> now, RateCommand command, Actor actor) {
        return switch (command) {
            case Rate(ActivityId id, int named, Scale scale, int value) -> {
                if (!(actor instanceof Actor.Participant(ParticipantId who))) yield Result.refused(Reason.NOT_JOINED);
                Tally tally = Tally.of(now);
                int choice = tally.choices().rootOf(named);
                if (!tally.choices().offers(choice)) yield Result.refused(Reason.CHOICE_UNKNOWN);
                boolean fits = now.settings().scales().contains(scale) && value >= 0 && value <= Spread.BEST;
                if (!fits) yield Result.refused(Reason.RATING_UNKNOWN);
                Sector sector = now.sectorOf(who);
                Ratings mine = now.state().ratingsOf(who, sector);
                List<Integer> rated = new ArrayList<>(List.of(choice));
                // what was merged into it would go on counting for it
                if (value == 0) rated.addAll(tally.choices().merged(choice));
                yield Result.ok(rated.stream()
                        .filter(c -> mine.of(new Item(c, scale)) != value)
                        .<RateEvent>map(c -> new Rated(id, who, sector, c, scale, value))
                        .toList());
            }
        };
    }

    @Override
    public RateState apply(RateState before, RateEvent event) {
        return switch (event) {
            case Rated e -> before.rated(e.participant(), e.sector(), e.item(), e.value());
        };
    }

    @Override
    public Map<String, Object> phone(Situation<RateSettings, RateState> now) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("scales", now.settings().scales().stream().map(Scale::wire).toList());
        if (!now.settings().names().isEmpty()) fields.put("names", ScaleNames.wire(now.settings()));
        fields.put("choices", now.choicesOf(now.settings().source()));
        fields.put("revealed", now.run().revealed());
        if (now.run().status() == Status.OPEN)
            Lagging.tell(fields, Tally.of(now).lagging(now.settings().scales()));
        return fields;
    }

    @Override
    public @Nullable Object own(Situation<RateSettings, RateState> now, ParticipantId who) {
        Ratings mine = now.state().ratings().get(who);
        if (mine == null) return null;
        return Map.of("ratings", Tally.of(now).ratings(mine, now.settings().scales()));
    }

    @Override
    public boolean hasAnswered(Situation<RateSettings, RateState> now, ParticipantId who) {
        Ratings mine = now.state().ratings().get(who);
        return mine != null && Tally.of(now).counts(mine);
    }

    @Override
    public Map<Sector, Integer> tookPart(Situation<RateSettings, RateState> now) {
        return Tally.of(now).raters();
    }

    @Override
    public Object result(Situation<RateSettings, RateState> now) {
        return RateResult.of(now.id(), counted(now), Sector.total(withoutPhone(now)));
    }

    @Override
    public List<Deed> deeds(Situation<RateSettings, RateState> now, ParticipantId who) {
        Ratings mine = now.state().ratings().get(who);
        if (mine == null) return List.of();
        Tally tally = Tally.of(now);
        List<Deed> deeds = new ArrayList<>();
        for (Choice choice : tally.choices().all()) {
            for (Scale scale : now.settings().scales()) {
                int value = tally.rating(mine, new Item(choice.id(), scale));
                if (value > 0) deeds.add(deed(scale, now.settings().names().get(scale), choice, value));
            }
        }
        return deeds;
    }

    private static Deed deed(Scale scale, @Nullable ScaleName named, Choice choice, int value) {
        return named == null || named.name().isEmpty()
                ? new Deed(rated(scale), choice.label(), String.valueOf(value))
                : new Deed(Deed.What.RATED, named.name() + ": " + choice.label(), String.valueOf(value));
    }

    private static Deed.What rated(Scale scale) {
        return switch (scale) {
            case IMPORTANCE -> Deed.What.RATED_IMPORTANCE;
            case FEASIBILITY -> Deed.What.RATED_FEASIBILITY;
        };
    }

    @Override
    public List<Finding> findings(Situation<RateSettings, RateState> now) {
        return tookPart(now).isEmpty() ? List.of() : List.of(counted(now));
    }

    /** How many have rated each choice on some scale, by its number: what may be known while it is open. */
    public static Map<Integer, Integer> soFar(Situation<RateSettings, RateState> now) {
        Tally tally = Tally.of(now);
        Map<Integer, Integer> soFar = new LinkedHashMap<>();
        for (Choice choice : tally.choices().all()) {
            int most = now.settings().scales().stream()
                    .mapToInt(scale -> Spread.total(
                                    tally.spread(new Item(choice.id(), scale)).values())
                            .n())
                    .max()
                    .orElse(0);
            soFar.put(choice.id(), most);
        }
        return soFar;
    }

    private static Finding.Rated counted(Situation<RateSettings, RateState> now) {
        RateSettings rules = now.settings();
        Tally tally = Tally.of(now);
        List<Finding.ChoiceRated> rows = tally.choices().all().stream()
                .map(c -> new Finding.ChoiceRated(c.id(), c.label(), spreads(tally, c, rules.scales())))
                .sorted(Comparator.comparingDouble((Finding.ChoiceRated row) -> merit(row, rules))
                        .reversed())
                .toList();
        return new Finding.Rated(
                now.id(),
                rules.scales().stream().map(Scale::wire).toList(),
                rules.source(),
                now.run().revealed(),
                Map.copyOf(tally.raters()),
                ScaleNames.wire(rules),
                rows);
    }

    private static Map<String, Map<Sector, Spread>> spreads(Tally tally, Choice choice, List<Scale> scales) {
        Map<String, Map<Sector, Spread>> spreads = new LinkedHashMap<>();
        scales.forEach(scale -> spreads.put(scale.wire(), tally.spread(new Item(choice.id(), scale))));
        return spreads;
    }

    /**
     * The means together: what is both important and easy to do stands first, what nobody rated last. Of scales with names of
     * their own only the first counts: much of something that is called otherwise, as a cost, need not be good.
     */
    private static double merit(Finding.ChoiceRated row, RateSettings rules) {
        return rules.scales().stream()
                .limit(rules.names().isEmpty() ? Scale.values().length : 1)
                .map(scale -> row.on(scale.wire()).values())
                .map(Spread::total)
                .filter(s -> s.n() > 0)
                .mapToDouble(s -> (double) s.sum() / s.n())
                .sum();
    }
}
