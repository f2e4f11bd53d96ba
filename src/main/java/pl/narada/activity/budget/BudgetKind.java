package pl.narada.activity.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.budget.BudgetCommand.Choose;
import pl.narada.activity.budget.BudgetCommand.Give;
import pl.narada.activity.budget.BudgetCommand.RemovePaperBallot;
import pl.narada.activity.budget.BudgetCommand.RestorePaperBallot;
import pl.narada.activity.budget.BudgetCommand.SetCost;
import pl.narada.activity.budget.BudgetEvent.Chosen;
import pl.narada.activity.budget.BudgetEvent.Given;
import pl.narada.activity.budget.BudgetEvent.PaperBallotAdded;
import pl.narada.activity.budget.BudgetEvent.PaperBallotRemoved;
import pl.narada.activity.budget.BudgetEvent.Priced;
import pl.narada.activity.budget.BudgetSettings.Points;
import pl.narada.activity.budget.BudgetState.Sheet;
import pl.narada.activity.group.Sources;
import pl.narada.room.ActivityKind;
import pl.narada.room.Actor;
import pl.narada.room.Deed;
import pl.narada.room.Finding;
import pl.narada.room.Inverse;
import pl.narada.room.Matter;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Situation;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Money;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/**
 * Projects with costs, and a budget that does not reach for all: each person marks what they support. Counted by the Method
 * of Equal Shares and plainly, beside each other; which of the two decides is known before anybody votes. Once it is
 * revealed, what was chosen is decided. One may think better of it until it closes.
 */
public final class BudgetKind implements ActivityKind<BudgetSettings, BudgetState, BudgetCommand, BudgetEvent> {

    /** Of the ideas that people brought last, with costs to be set; if nobody did, the facilitator writes the projects. */
    public static Optional<BudgetSettings> usual(List<PlannedActivity> before) {
        return Optional.of(Sources.last(before)
                .map(source -> BudgetSettings.of(source, BudgetSettings.USUAL_BUDGET))
                .orElseGet(() -> BudgetSettings.of(BudgetSettings.USUAL_BUDGET)));
    }

    @Override
    public String key() {
        return "budget";
    }

    @Override
    public Class<BudgetSettings> settings() {
        return BudgetSettings.class;
    }

    @Override
    public Class<BudgetCommand> commandType() {
        return BudgetCommand.class;
    }

    @Override
    public Map<String, Class<? extends BudgetCommand>> phoneCommands() {
        return Map.of("budget.choose", Choose.class, "budget.give", Give.class);
    }

    @Override
    public Map<String, Class<? extends BudgetEvent>> events() {
        return Map.of(
                "budget.chosen", Chosen.class,
                "budget.given", Given.class,
                "budget.priced", Priced.class,
                "budget.paper-ballot-added", PaperBallotAdded.class,
                "budget.paper-ballot-removed", PaperBallotRemoved.class);
    }

    @Override
    public BudgetState initial() {
        return BudgetState.EMPTY;
    }

    @Override
    public boolean revealable() {
        return true;
    }

    @Override
    public Result<BudgetSettings> check(BudgetSettings settings, List<PlannedActivity> before) {
        ActivityId source = settings.source();
        if (source != null && !Sources.has(before, source)) return Result.refused(Reason.SOURCE_UNKNOWN);
        return settings.checked();
    }

    @Override
    public Result<List<BudgetEvent>> decide(
            Situation<BudgetSettings, BudgetState> now, BudgetCommand command, Actor actor) {
        return new BudgetRules(now).decide(command, actor);
    }

    @Override
    public BudgetState apply(BudgetState before, BudgetEvent event) {
        return switch (event) {
            case Chosen e -> before.given(e.participant(), e.sector(), BudgetState.marked(e.projects()));
            case Given e -> before.given(e.participant(), e.sector(), e.points());
            case Priced e -> before.priced(e.choice(), e.cost());
            case PaperBallotAdded e -> before.added(e.number(), new Sheet(e.sector(), e.given()));
            case PaperBallotRemoved e -> before.removed(e.number());
        };
    }

    /** A participant's vote is nobody else's to take back. */
    @Override
    public Optional<Inverse> inverse(Situation<BudgetSettings, BudgetState> before, BudgetEvent event) {
        return switch (event) {
            case Chosen _, Given _ -> Optional.empty();
            case Priced e ->
                step(
                        before,
                        "c" + e.choice(),
                        Money.zloty(e.cost()),
                        new SetCost(
                                e.activity(), e.choice(), before.state().costs().getOrDefault(e.choice(), 0L)));
            case PaperBallotAdded e ->
                step(before, "p" + e.number(), "", new RemovePaperBallot(e.activity(), e.number()));
            case PaperBallotRemoved(var id, int number) ->
                Optional.ofNullable(before.state().paper().get(number))
                        .flatMap(sheet -> step(
                                before,
                                "p" + number,
                                "",
                                new RestorePaperBallot(id, number, sheet.sector(), sheet.points())));
        };
    }

    private static Optional<Inverse> step(
            Situation<BudgetSettings, BudgetState> before, String touches, String about, BudgetCommand back) {
        return Optional.of(new Inverse("a" + before.id() + "/" + touches, about, back));
    }

    /** What a ballot is like stands before the first one. */
    @Override
    public Reason inTheWay(BudgetSettings before, BudgetSettings after, BudgetState state) {
        boolean voted = !state.answers().given().isEmpty() || !state.paper().isEmpty();
        boolean same = Objects.equals(before.points(), after.points());
        return voted && !same ? Reason.POINTS_AFTER_VOTES : Reason.ACTIVITY_IN_USE;
    }

    @Override
    public BudgetState sectorChosen(BudgetState before, ParticipantId who, Sector sector) {
        return before.sectorChosen(who, sector);
    }

    @Override
    public Map<String, Object> phone(Situation<BudgetSettings, BudgetState> now) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("budget", now.settings().budget());
        fields.put("decides", now.settings().decides().wire());
        Points points = now.settings().points();
        if (points != null) fields.put("points", Map.of("all", points.all(), "each", points.each()));
        fields.put("projects", Offer.of(now).projects());
        fields.put("revealed", now.run().revealed());
        return fields;
    }

    @Override
    public StageView stage(Situation<BudgetSettings, BudgetState> now) {
        Map<String, Object> fields = new LinkedHashMap<>(phone(now));
        Map<Sector, Integer> onPaper = Offer.of(now).onPaper();
        fields.put("answered", Sector.total(tookPart(now)));
        fields.put("joined", now.room().expected(_ -> true, onPaper));
        fields.put("onPaper", Sector.total(onPaper));
        return new StageView(fields, Map.of());
    }

    /** What counts of it. */
    @Override
    public @Nullable Object own(Situation<BudgetSettings, BudgetState> now, ParticipantId who) {
        return now.state()
                .answers()
                .of(who)
                .map(mine -> own(now, Offer.of(now).counting(mine)))
                .orElse(null);
    }

    private static Object own(Situation<BudgetSettings, BudgetState> now, Map<Integer, Integer> counting) {
        return now.settings().points() == null
                ? Map.of("projects", List.copyOf(counting.keySet()))
                : Map.of("points", counting);
    }

    @Override
    public List<Deed> deeds(Situation<BudgetSettings, BudgetState> now, ParticipantId who) {
        Offer offer = Offer.of(now);
        boolean points = now.settings().points() != null;
        Map<Integer, Integer> mine =
                now.state().answers().of(who).map(offer::counting).orElse(Map.of());
        return offer.projects().stream()
                .filter(p -> mine.containsKey(p.id()))
                .map(p -> points
                        ? new Deed(Deed.What.GAVE, p.label(), String.valueOf(mine.get(p.id())))
                        : new Deed(Deed.What.SUPPORTED, p.label(), ""))
                .toList();
    }

    @Override
    public Map<Sector, Integer> withoutPhone(Situation<BudgetSettings, BudgetState> now) {
        return Sector.count(now.state().paper().values().stream().map(Sheet::sector));
    }

    @Override
    public Map<Sector, Integer> tookPart(Situation<BudgetSettings, BudgetState> now) {
        return Offer.of(now).people();
    }

    @Override
    public Optional<String> ballots(Situation<BudgetSettings, BudgetState> now) {
        return tookPart(now).isEmpty() ? Optional.empty() : Optional.of(Ballots.pb(now));
    }

    @Override
    public Object result(Situation<BudgetSettings, BudgetState> now) {
        return BudgetResult.of(counted(now));
    }

    /** What was chosen is decided once the room has seen it. */
    @Override
    public List<Finding> findings(Situation<BudgetSettings, BudgetState> now) {
        if (tookPart(now).isEmpty()) return List.of();
        Finding.Budgeted counted = counted(now);
        List<Finding> found = new ArrayList<>(List.of(counted));
        if (!now.run().revealed()) return found;
        for (Finding.ProjectCounted project : counted.decided())
            found.add(new Finding.DecisionMade(
                    now.id(),
                    found.size(),
                    project.label() + " (" + Money.zloty(project.cost()) + ")",
                    matter(now, project.choice())));
        return found;
    }

    /** The idea that a project comes from, or the project itself where it was written for this. */
    private static Matter matter(Situation<BudgetSettings, BudgetState> now, int project) {
        ActivityId source = now.settings().source();
        return new Matter(source == null ? now.id() : source, project);
    }

    /** What came of it, as staff may know it. */
    public static Finding.Budgeted counted(Situation<BudgetSettings, BudgetState> now) {
        return Count.of(now).finding();
    }
}
