package pl.narada.room;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** The latest steps of the facilitators, oldest first. What is older than {@link #MOST} steps can't be taken back any more. */
public record Steps(PVector<Step> recent) {

    public static final int MOST = 40;

    static final Steps NONE = new Steps(TreePVector.empty());

    Steps plus(Step step) {
        PVector<Step> steps = recent.plus(step);
        return new Steps(steps.size() > MOST ? steps.minus(0) : steps);
    }

    Steps undone(long version, String name) {
        for (int i = 0; i < recent.size(); i++) {
            if (recent.get(i).version() == version)
                return new Steps(recent.with(i, recent.get(i).undone(name)));
        }
        return this;
    }

    public Optional<Step> find(long version) {
        return recent.stream().filter(s -> s.version() == version).findFirst();
    }

    /** Whether nothing that this step changed has been changed again since. */
    public boolean isLatest(Step step) {
        return recent.stream()
                .filter(later -> later.version() > step.version() && !later.isUndone())
                .allMatch(later -> Collections.disjoint(later.touches(), step.touches()));
    }

    public boolean canBeUndone(Step step) {
        return !step.isUndone() && !step.inverse().isEmpty() && isLatest(step);
    }

    /** The newest first. */
    public List<Step> newestFirst() {
        return recent.reversed();
    }
}
