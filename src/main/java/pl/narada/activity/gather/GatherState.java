package pl.narada.activity.gather;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import pl.narada.room.ActivityState;
import pl.narada.room.Choice;
import pl.narada.room.Contribution;
import pl.narada.shared.ParticipantId;

/** What has been written: by number, and by author so that one's own are found without looking through all. */
public record GatherState(
        PMap<Integer, Contribution> byId, PMap<ParticipantId, PVector<Integer>> byAuthor, int last, int visible)
        implements ActivityState.HoldsContributions, ActivityState.OffersChoices {

    static final GatherState EMPTY = new GatherState(HashTreePMap.empty(), HashTreePMap.empty(), 0, 0);

    @Override
    public Collection<Contribution> contributions() {
        return byId.values().stream()
                .sorted(Comparator.comparingInt(Contribution::id))
                .toList();
    }

    @Override
    public List<Choice> choices() {
        return contributions().stream()
                .filter(c -> !c.hidden())
                .map(c -> new Choice(c.id(), c.text()))
                .toList();
    }

    public @Nullable Contribution contribution(int id) {
        return byId.get(id);
    }

    List<Contribution> of(ParticipantId author) {
        return byAuthor.getOrDefault(author, TreePVector.empty()).stream()
                .map(byId::get)
                .toList();
    }

    GatherState with(Contribution added) {
        PVector<Integer> own = byAuthor.getOrDefault(added.author(), TreePVector.empty());
        return new GatherState(
                byId.plus(added.id(), added),
                byAuthor.plus(added.author(), own.plus(added.id())),
                added.id(),
                visible + 1);
    }

    GatherState hidden(int id, boolean wanted) {
        Contribution now = existing(id).hidden(wanted);
        return new GatherState(byId.plus(id, now), byAuthor, last, visible + (wanted ? -1 : 1));
    }

    GatherState reworded(int id, String text) {
        return new GatherState(byId.plus(id, existing(id).reworded(text)), byAuthor, last, visible);
    }

    GatherState without(int id) {
        Contribution gone = existing(id);
        PVector<Integer> own = byAuthor.getOrDefault(gone.author(), TreePVector.empty());
        return new GatherState(
                byId.minus(id),
                byAuthor.plus(gone.author(), own.minus(Integer.valueOf(id))),
                last,
                visible - (gone.hidden() ? 0 : 1));
    }

    private Contribution existing(int id) {
        Contribution found = byId.get(id);
        if (found == null) throw new IllegalStateException("no contribution " + id);
        return found;
    }
}
