package pl.narada.activity.gather;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.gather.GatherCommand.*;
import pl.narada.activity.gather.GatherEvent.*;
import pl.narada.deliberation.KeyPhrases;
import pl.narada.deliberation.KeyPhrases.Phrase;
import pl.narada.room.ActivityKind;
import pl.narada.room.Actor;
import pl.narada.room.Author;
import pl.narada.room.Contribution;
import pl.narada.room.Deed;
import pl.narada.room.Finding;
import pl.narada.room.Inverse;
import pl.narada.room.Phase;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Situation;
import pl.narada.room.When;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/** People write what they need, propose or ask: one thought a contribution. */
public final class GatherKind implements ActivityKind<GatherSettings, GatherState, GatherCommand, GatherEvent> {

    /** As many as an old phone can hold and somebody might read. */
    static final int MOST_ON_PHONES = 200;

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

    /** Those with a phone: nobody knows who the others were, nor whether one of them spoke twice. */
    /** One person may have said many things. */
    @Override
    public Map<Sector, Integer> withoutPhone(Situation<GatherSettings, GatherState> now) {
        Map<Sector, Integer> atLeast = new EnumMap<>(Sector.class);
        now.state().all().forEach(c -> {
            if (c.author() instanceof Author.OnBehalf(Sector sector)) atLeast.put(sector, 1);
        });
        return atLeast;
    }

    @Override
    public Map<Sector, Integer> tookPart(Situation<GatherSettings, GatherState> now) {
        Set<ParticipantId> people =
                new HashSet<>(now.state().supporters().byPerson().keySet());
        now.state().byAuthor().forEach((who, said) -> {
            if (!said.isEmpty()) people.add(who);
        });
        return sectors(people, now);
    }

    private static Map<Sector, Integer> sectors(
            Collection<ParticipantId> people, Situation<GatherSettings, GatherState> now) {
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

    /** Outside the meeting it is not told how many there are: the first ones would see that they are few. */
    @Override
    public Map<String, Object> phone(Situation<GatherSettings, GatherState> now) {
        return Map.of(
                "noun", now.settings().noun().wire(),
                "limit", now.settings().limit(),
                "count", now.room().phase() == Phase.LIVE ? now.state().visible() : 0);
    }

    /**
     * The newest of what may be supported, each a part of its own; without counts, so that nobody runs with the herd, and
     * without who it was.
     */
    @Override
    public Map<String, Object> phoneParts(Situation<GatherSettings, GatherState> now) {
        if (!now.settings().support()) return Map.of();
        List<Contribution> all = now.state().visibly().toList();
        return all.subList(Math.max(0, all.size() - MOST_ON_PHONES), all.size()).stream()
                .collect(Collectors.toMap(c -> "c/" + c.id(), Contribution::text));
    }

    @Override
    public StageView stage(Situation<GatherSettings, GatherState> now) {
        Map<Integer, Integer> people = now.state().people();
        Map<String, Object> fields = new LinkedHashMap<>(phone(now));
        Map<String, Object> parts = new LinkedHashMap<>();
        if (now.settings().noun() == Noun.WORD) parts.put("cloud", WordCloud.of(now.state()));
        else if (now.state().phrases()) {
            fields.put("phrases", KeyPhrases.FEWEST);
            parts.put("cloud", Map.of("words", Phrases.shown(now.state()), "more", 0));
        }
        now.state().visibly().forEach(c -> {
            Card card = Card.of(c, null, people);
            if (now.state().isPinned(c.id())) fields.put("pinned", card);
            if (now.settings().noun() != Noun.WORD) parts.put("c/" + c.id(), card);
        });
        return new StageView(fields, parts);
    }

    /**
     * A contribution on the stage; {@code theme} is the number of its theme, if it has one, {@code similar} how many
     * others say the same and are shown with it, or support it.
     */
    public record Card(int id, String text, @Nullable Integer theme, int similar) {

        /** {@code people}: how many say or support each. */
        public static Card of(Contribution c, @Nullable Integer theme, Map<Integer, Integer> people) {
            return new Card(c.id(), c.text(), theme, people.getOrDefault(c.id(), 1) - 1);
        }
    }

    /** With {@code waiting}, what a facilitator has yet to look at, with {@code supported} and {@code mergedInto}, what others said and phones need not offer: only if there is any. */
    @Override
    public @Nullable Object own(Situation<GatherSettings, GatherState> now, ParticipantId who) {
        GatherState state = now.state();
        List<OwnWords> said =
                state.of(who).stream().map(c -> new OwnWords(c.id(), c.text())).toList();
        Set<Integer> supported = roots(state.supporters().by(who), state);
        List<Integer> merged = said.stream()
                .map(OwnWords::id)
                .filter(state.merged()::containsKey)
                .toList();
        if (said.isEmpty() && supported.isEmpty()) return null;
        List<Integer> waiting = state.of(who).stream()
                .filter(c -> c.held() != null)
                .map(Contribution::id)
                .toList();
        Map<String, Object> own = new LinkedHashMap<>(Map.of("said", said));
        if (!waiting.isEmpty()) own.put("waiting", waiting);
        if (!supported.isEmpty()) own.put("supported", supported);
        if (!merged.isEmpty()) own.put("mergedInto", roots(merged, state));
        return own;
    }

    private static Set<Integer> roots(Collection<Integer> contributions, GatherState state) {
        return contributions.stream().map(state::rootOf).collect(Collectors.toCollection(TreeSet::new));
    }

    record OwnWords(int id, String text) {}

    /** Nobody's voice gets lost, and nobody's support, which is told of what stands for itself: one that was merged is told with the number of the one it is shown with. */
    @Override
    public List<Finding> findings(Situation<GatherSettings, GatherState> now) {
        GatherState state = now.state();
        Map<Integer, List<Contribution>> similar = state.similar();
        Stream<Finding> voices = state.visibly()
                .flatMap(c -> Stream.concat(Stream.of(c), similar.getOrDefault(c.id(), List.of()).stream()))
                .sorted(Comparator.comparingInt(Contribution::id))
                .<Finding>map(c -> new Finding.Voice(
                        now.id(),
                        c.id(),
                        now.settings().noun().wire(),
                        c.sectorIn(now.room()),
                        c.text(),
                        state.merged().get(c.id()),
                        c.isOnBehalf(),
                        now.room().outside().said(now.id(), c.id()),
                        state.merged().containsKey(c.id()) ? Map.of() : sectors(onlySupporting(c, state), now)));
        // words that are gathered are their own phrases
        List<Phrase> phrases = now.settings().noun() == Noun.WORD ? List.of() : Phrases.of(state);
        return Stream.concat(
                        voices,
                        phrases.isEmpty() ? Stream.empty() : Stream.of(new Finding.PhrasesHeard(now.id(), phrases)))
                .toList();
    }

    /** Who supports it or what is shown with it, and says none of that. */
    private static Set<ParticipantId> onlySupporting(Contribution root, GatherState state) {
        if (state.supporters().byContribution().isEmpty()) return Set.of();
        Set<ParticipantId> people = new HashSet<>();
        List<Contribution> same = state.sayingTheSameAs(root.id()).stream()
                .filter(c -> !c.hidden())
                .toList();
        same.forEach(c -> people.addAll(state.supporters().of(c.id())));
        people.removeIf(who -> same.stream().anyMatch(c -> c.isBy(who)));
        return people;
    }
}
