package pl.narada.activity.gather;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.gather.GatherCommand.*;
import pl.narada.activity.gather.GatherEvent.*;
import pl.narada.room.ActivityKind;
import pl.narada.room.Actor;
import pl.narada.room.Author;
import pl.narada.room.Contribution;
import pl.narada.room.Deed;
import pl.narada.room.Finding;
import pl.narada.room.Inverse;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Situation;
import pl.narada.room.When;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/** People write what they need, propose or ask: one thought a contribution. */
public final class GatherKind implements ActivityKind<GatherSettings, GatherState, GatherCommand, GatherEvent> {

    /** A new gathering asks for needs, as the first one in a plan does. */
    public static Optional<GatherSettings> usual(List<PlannedActivity> before) {
        boolean first = PlannedActivity.lastOf(before, GatherSettings.class).isEmpty();
        return Optional.of(GatherSettings.usual(first ? Noun.NEED : Noun.IDEA));
    }

    @Override
    public String key() {
        return "gather";
    }

    @Override
    public Class<GatherSettings> settings() {
        return GatherSettings.class;
    }

    @Override
    public Class<GatherCommand> commandType() {
        return GatherCommand.class;
    }

    @Override
    public Map<String, Class<? extends GatherCommand>> phoneCommands() {
        return Map.of(
                "gather.say", Say.class,
                "gather.edit", Edit.class,
                "gather.withdraw", Withdraw.class,
                "gather.support", Support.class);
    }

    @Override
    public Map<String, Class<? extends GatherEvent>> events() {
        return Map.ofEntries(
                entry("gather.said", Said.class),
                entry("gather.entered", Entered.class),
                entry("gather.edited", Edited.class),
                entry("gather.withdrawn", Withdrawn.class),
                entry("gather.supported", Supported.class),
                entry("gather.unsupported", Unsupported.class),
                entry("gather.hidden", Hidden.class),
                entry("gather.held", HeldBack.class),
                entry("gather.restored", Restored.class),
                entry("gather.reworded", Reworded.class),
                entry("gather.merged", Merged.class),
                entry("gather.separated", Separated.class),
                entry("gather.flagged", Flagged.class),
                entry("gather.unflagged", Unflagged.class),
                entry("gather.pinned", Pinned.class),
                entry("gather.unpinned", Unpinned.class),
                entry("gather.phrases-shown", PhrasesShown.class));
    }

    @Override
    public GatherState initial() {
        return GatherState.EMPTY;
    }

    /** The limit and the support say what can be done from now on; what is written stays as it is. */
    @Override
    public boolean settingsMayChange(GatherSettings before, GatherSettings after) {
        return before.noun() == after.noun();
    }

    @Override
    public boolean isForOutside(When when) {
        return when == When.BEFORE;
    }

    @Override
    public Result<List<GatherEvent>> decide(
            Situation<GatherSettings, GatherState> now, GatherCommand command, Actor actor) {
        return new GatherRules(now).decide(command, actor);
    }

    @Override
    public Optional<Inverse> inverse(Situation<GatherSettings, GatherState> before, GatherEvent event) {
        return new GatherUndo(before.id(), before.state()).of(event);
    }

    @Override
    public boolean repeatsAreWelcome(GatherSettings settings) {
        return settings.noun() == Noun.WORD;
    }

    @Override
    public List<Hide> hidingAllOf(Situation<GatherSettings, GatherState> now, ParticipantId who) {
        return now.state().of(who).stream().map(c -> new Hide(now.id(), c.id())).toList();
    }

    @Override
    public List<Withdraw> withdrawingAllOf(Situation<GatherSettings, GatherState> now, ParticipantId who) {
        return now.state().of(who).stream()
                .map(c -> new Withdraw(now.id(), c.id()))
                .toList();
    }

    @Override
    public List<Deed> deeds(Situation<GatherSettings, GatherState> now, ParticipantId who) {
        GatherState state = now.state();
        return Stream.concat(
                        state.of(who).stream().map(c -> new Deed(Deed.What.SAID, "", c.text())),
                        state.all()
                                .filter(c -> state.supporters().of(c.id()).contains(who))
                                .map(c -> new Deed(Deed.What.SUPPORTED, c.text(), "")))
                .toList();
    }

    @Override
    public int waiting(GatherState state) {
        return (int) state.all().filter(c -> c.held() != null).count();
    }

    /** At least: one person may have said many things. */
    @Override
    public Map<Sector, Integer> withoutPhone(Situation<GatherSettings, GatherState> now) {
        Map<Sector, Integer> atLeast = new EnumMap<>(Sector.class);
        now.state().all().forEach(c -> {
            if (c.author() instanceof Author.OnBehalf(Sector sector)) atLeast.put(sector, 1);
        });
        return atLeast;
    }

    /** Those with a phone: nobody knows who the others were, nor whether one of them spoke twice. */
    @Override
    public Map<Sector, Integer> tookPart(Situation<GatherSettings, GatherState> now) {
        Set<ParticipantId> people =
                new HashSet<>(now.state().supporters().byPerson().keySet());
        now.state().byAuthor().forEach((who, said) -> {
            if (!said.isEmpty()) people.add(who);
        });
        return sectors(people, now);
    }

    static Map<Sector, Integer> sectors(Collection<ParticipantId> people, Situation<GatherSettings, GatherState> now) {
        return Sector.count(people.stream().map(who -> new Author.Participant(who).sectorIn(now.room())));
    }

    @Override
    public GatherState apply(GatherState before, GatherEvent event) {
        return switch (event) {
            case Said e ->
                before.with(new Contribution(e.contribution(), new Author.Participant(e.author()), e.text(), false));
            case Entered e ->
                before.with(new Contribution(e.contribution(), new Author.OnBehalf(e.sector()), e.text(), false));
            case Edited e -> before.edited(e.contribution(), e.text());
            case Withdrawn e -> before.without(e.contribution());
            case Supported e -> before.supported(e.contribution(), e.participant());
            case Unsupported e -> before.unsupported(e.contribution(), e.participant());
            case Hidden e -> before.hidden(e.contribution(), true);
            case HeldBack e -> before.held(e.contribution(), e.why());
            case Restored e -> before.hidden(e.contribution(), false);
            case Reworded e -> before.reworded(e.contribution(), e.text());
            case Merged e -> before.merged(e.contribution(), e.into());
            case Separated e -> before.separated(e.contribution());
            case Flagged e -> before.flagged(e.contribution(), true);
            case Unflagged e -> before.flagged(e.contribution(), false);
            case Pinned e -> before.pinned(e.contribution());
            case Unpinned _ -> before.pinned(null);
            case PhrasesShown e -> before.phrases(e.shown());
        };
    }

    @Override
    public Map<String, Object> phone(Situation<GatherSettings, GatherState> now) {
        return new GatherScreens(now).phone();
    }

    @Override
    public Map<String, Object> phoneParts(Situation<GatherSettings, GatherState> now) {
        return new GatherScreens(now).phoneParts();
    }

    @Override
    public StageView stage(Situation<GatherSettings, GatherState> now) {
        return new GatherScreens(now).stage();
    }

    @Override
    public @Nullable Object own(Situation<GatherSettings, GatherState> now, ParticipantId who) {
        return new GatherScreens(now).own(who);
    }

    @Override
    public List<Finding> findings(Situation<GatherSettings, GatherState> now) {
        return new GatherFindings(now).all();
    }
}
