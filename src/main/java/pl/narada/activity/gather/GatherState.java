package pl.narada.activity.gather;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import pl.narada.room.ActivityState;
import pl.narada.room.Author;
import pl.narada.room.Choice;
import pl.narada.room.Contribution;
import pl.narada.room.Held;
import pl.narada.shared.ParticipantId;

/**
 * What has been written: by number, and by author so that one's own are found without looking through all.
 *
 * @param merged by number, the one with which it is shown: it says the same. After a whole step that one is never merged itself.
 * @param flagged to come back to
 * @param supporters of any of them, also of what is hidden or merged: nothing of that is lost
 * @param pinned what the stage shows large; after a whole step it can be seen and stands for itself
 * @param phrases whether the stage shows what many speak of instead of all that they wrote
 */
public record GatherState(
        PMap<Integer, Contribution> byId,
        PMap<ParticipantId, PVector<Integer>> byAuthor,
        PMap<Integer, Integer> merged,
        PSet<Integer> flagged,
        Supporters supporters,
        @Nullable Integer pinned,
        boolean phrases,
        int last)
        implements ActivityState.HoldsContributions, ActivityState.OffersChoices {

    static final GatherState EMPTY = new GatherState(
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePSet.empty(),
            Supporters.NONE,
            null,
            false,
            0);

    /** What was taken back by then is hidden here: whoever wrote it does not want it to be read. */
    @Override
    public GatherState asDecided(ActivityState later) {
        if (!(later instanceof GatherState then)) return this;
        GatherState now = this;
        for (Contribution c : byId.values()) {
            Contribution last = then.byId.get(c.id());
            boolean hidden = c.hidden() || last == null || last.hidden();
            String text = last == null ? "" : last.text();
            if (hidden != c.hidden() || !text.equals(c.text()))
                now = now.changed(c.edited(text).hidden(hidden));
        }
        return now;
    }

    @Override
    public Collection<Contribution> contributions() {
        return all().filter(c -> !merged.containsKey(c.id())).toList();
    }

    @Override
    public Map<Integer, List<Contribution>> similar() {
        return merged.isEmpty()
                ? Map.of()
                : all().filter(c -> merged.containsKey(c.id()) && !c.hidden())
                        .collect(Collectors.groupingBy(c -> rootOf(c.id())));
    }

    @Override
    public Map<Integer, Integer> people() {
        Map<Integer, Integer> people = new HashMap<>();
        crowds().forEach((id, crowd) -> people.put(id, crowd.size()));
        return people;
    }

    /** Who says or supports what stands for itself, by its number. A merged one that is hidden says nothing. */
    Map<Integer, Crowd> crowds() {
        Map<Integer, Crowd> crowds = new HashMap<>();
        byId.values().stream()
                .filter(c -> !c.hidden() || !merged.containsKey(c.id()))
                .forEach(c ->
                        crowds.computeIfAbsent(rootOf(c.id()), _ -> new Crowd()).add(c, supporters.of(c.id())));
        return crowds;
    }

    /** It and all that was merged into it, or all that it was merged into. */
    List<Contribution> sayingTheSameAs(int id) {
        int root = rootOf(id);
        return all().filter(c -> rootOf(c.id()) == root).toList();
    }

    @Override
    public List<Choice> choices() {
        return visibly().map(c -> new Choice(c.id(), c.text())).toList();
    }

    /** How many may be seen and stand for themselves. */
    public int visible() {
        return (int) visibly().count();
    }

    Stream<Contribution> visibly() {
        return contributions().stream().filter(c -> !c.hidden());
    }

    /** Hidden and merged ones as well, in the order of arrival. */
    public Stream<Contribution> all() {
        return byId.values().stream().sorted(Comparator.comparingInt(Contribution::id));
    }

    /** Its own number if it stands for itself. */
    public int rootOf(int id) {
        return merged.getOrDefault(id, id);
    }

    /** All that was merged into this one, also what is hidden, in the order of arrival. */
    public List<Contribution> mergedInto(int root) {
        return all().filter(c -> Integer.valueOf(root).equals(merged.get(c.id())))
                .toList();
    }

    public @Nullable Contribution contribution(int id) {
        return byId.get(id);
    }

    boolean isPinned(int id) {
        return Integer.valueOf(id).equals(pinned);
    }

    List<Contribution> of(ParticipantId author) {
        return byAuthor.getOrDefault(author, TreePVector.empty()).stream()
                .map(byId::get)
                .toList();
    }

    GatherState with(Contribution added) {
        return new GatherState(
                byId.plus(added.id(), added),
                owned(added, true),
                merged,
                flagged,
                supporters,
                pinned,
                phrases,
                added.id());
    }

    private PMap<ParticipantId, PVector<Integer>> owned(Contribution c, boolean wanted) {
        return switch (c.author()) {
            case Author.OnBehalf _ -> byAuthor;
            case Author.Participant(ParticipantId who) -> {
                PVector<Integer> own = byAuthor.getOrDefault(who, TreePVector.empty());
                yield byAuthor.plus(who, wanted ? own.plus(c.id()) : own.minus(Integer.valueOf(c.id())));
            }
        };
    }

    GatherState hidden(int id, boolean wanted) {
        return changed(existing(id).hidden(wanted));
    }

    /** What is shown large can be seen: so it is not any more. */
    GatherState held(int id, Held why) {
        GatherState now = changed(existing(id).held(why));
        return isPinned(id) ? now.pinned(null) : now;
    }

    GatherState reworded(int id, String text) {
        return changed(existing(id).reworded(text));
    }

    GatherState edited(int id, String text) {
        return changed(existing(id).edited(text));
    }

    private GatherState changed(Contribution now) {
        return new GatherState(byId.plus(now.id(), now), byAuthor, merged, flagged, supporters, pinned, phrases, last);
    }

    GatherState merged(int id, int into) {
        return merged(merged.plus(id, into));
    }

    GatherState separated(int id) {
        return merged(merged.minus(id));
    }

    private GatherState merged(PMap<Integer, Integer> now) {
        return new GatherState(byId, byAuthor, now, flagged, supporters, pinned, phrases, last);
    }

    GatherState flagged(int id, boolean wanted) {
        PSet<Integer> now = wanted ? flagged.plus(id) : flagged.minus(id);
        return new GatherState(byId, byAuthor, merged, now, supporters, pinned, phrases, last);
    }

    GatherState pinned(@Nullable Integer id) {
        return new GatherState(byId, byAuthor, merged, flagged, supporters, id, phrases, last);
    }

    GatherState phrases(boolean shown) {
        return new GatherState(byId, byAuthor, merged, flagged, supporters, pinned, shown, last);
    }

    GatherState supported(int id, ParticipantId who) {
        return supported(supporters.plus(id, who));
    }

    GatherState unsupported(int id, ParticipantId who) {
        return supported(supporters.minus(id, who));
    }

    private GatherState supported(Supporters now) {
        return new GatherState(byId, byAuthor, merged, flagged, now, pinned, phrases, last);
    }

    /** Taken back by its author. Nobody else's voice goes with it: see {@link #succeeded}. */
    GatherState without(int id) {
        Contribution gone = existing(id);
        Contribution heir = heirOf(gone);
        GatherState left = succeeded(gone, heir);
        return new GatherState(
                left.byId.minus(id),
                owned(gone, false),
                left.merged.minus(id),
                flagged.minus(id),
                supporters.without(id, heir),
                isPinned(id) ? null : pinned,
                phrases,
                last);
    }

    /** What says the same when it is gone: the one that it is shown with, or the oldest that is shown with it and may be seen. */
    private @Nullable Contribution heirOf(Contribution gone) {
        Integer root = merged.get(gone.id());
        if (root != null) return existing(root);
        List<Contribution> left = mergedInto(gone.id());
        return left.stream().filter(c -> !c.hidden()).findFirst().orElse(left.isEmpty() ? null : left.getFirst());
    }

    /**
     * What was merged into it is shown with its heir from now on. If it was hidden, they had vanished with it, and stay
     * away until a facilitator restores the one that takes its place.
     */
    private GatherState succeeded(Contribution gone, @Nullable Contribution heir) {
        if (heir == null || merged.containsKey(gone.id())) return this;
        GatherState now = separated(heir.id());
        for (Contribution c : mergedInto(gone.id())) if (c != heir) now = now.merged(c.id(), heir.id());
        return gone.hidden() ? now.hidden(heir.id(), true) : now;
    }

    private Contribution existing(int id) {
        Contribution found = byId.get(id);
        if (found == null) throw new IllegalStateException("no contribution " + id);
        return found;
    }
}
