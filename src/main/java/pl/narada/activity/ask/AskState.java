package pl.narada.activity.ask;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import pl.narada.activity.Multi;
import pl.narada.room.ActivityState;
import pl.narada.room.Held;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * The questions by number, and whose they are, so that one's own are found without looking through all.
 *
 * @param current the one that is being answered now; it is neither hidden nor answered
 * @param last the highest number ever given
 */
public record AskState(
        PMap<Integer, Question> byId,
        PMap<ParticipantId, PSet<Integer>> asked,
        PMap<ParticipantId, PSet<Integer>> supported,
        @Nullable Integer current,
        int last)
        implements ActivityState {

    static final AskState EMPTY =
            new AskState(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(), null, 0);

    /** What was taken back by then is hidden here: whoever asked it does not want it to be read. */
    @Override
    public AskState asDecided(ActivityState later) {
        if (!(later instanceof AskState then)) return this;
        AskState now = this;
        for (Question question : byId.values()) {
            Question last = then.byId.get(question.id());
            if (last == null) now = now.edited(question.id(), "").hidden(question.id());
            else if (!last.text().equals(question.text())) now = now.edited(question.id(), last.text());
            if (question.answer() != null) now = now.answerWritten(question.id(), last == null ? null : last.answer());
            if (last != null && last.hidden()) now = now.hidden(question.id());
        }
        return now;
    }

    public Collection<Question> questions() {
        return byId.values();
    }

    /** For which sectors questions were entered: one person may have asked them all. */
    public Map<Sector, Integer> withoutPhone() {
        Map<Sector, Integer> atLeast = new EnumMap<>(Sector.class);
        for (Question question : byId.values()) if (question.entered() != null) atLeast.put(question.entered(), 1);
        return atLeast;
    }

    public @Nullable Question question(int id) {
        return byId.get(id);
    }

    public @Nullable Question beingAnswered() {
        return current == null ? null : byId.get(current);
    }

    public boolean isCurrent(int id) {
        return current != null && current == id;
    }

    /** What waits for an answer, in the order of the queue. */
    public List<Question> open() {
        return byId.values().stream()
                .filter(q -> !q.hidden() && !q.answered() && !isCurrent(q.id()))
                .sorted(Question.QUEUE)
                .toList();
    }

    public List<Question> answered() {
        return byId.values().stream()
                .filter(q -> !q.hidden() && q.answered())
                .sorted(Question.QUEUE)
                .toList();
    }

    public List<Question> hidden() {
        return byId.values().stream()
                .filter(Question::hidden)
                .sorted(Question.QUEUE)
                .toList();
    }

    /** Everybody who asked something or supports a question. */
    public Set<ParticipantId> people() {
        return HashTreePSet.from(asked.keySet()).plusAll(supported.keySet());
    }

    int visible() {
        return (int) byId.values().stream().filter(q -> !q.hidden()).count();
    }

    AskState with(Question added) {
        ParticipantId author = added.author();
        PMap<ParticipantId, PSet<Integer>> authors = author == null ? asked : Multi.plus(asked, author, added.id());
        return new AskState(byId.plus(added.id(), added), authors, supported, current, added.id());
    }

    AskState without(int id) {
        Question gone = existing(id);
        PMap<ParticipantId, PSet<Integer>> authors = asked;
        if (gone.author() != null) authors = Multi.minus(asked, gone.author(), id);
        PMap<ParticipantId, PSet<Integer>> others = supported;
        for (ParticipantId who : gone.supporters()) others = Multi.minus(others, who, id);
        return new AskState(byId.minus(id), authors, others, isCurrent(id) ? null : current, last);
    }

    AskState supported(int id, ParticipantId who) {
        Question now = existing(id);
        return change(id, q -> q.supporters(now.supporters().plus(who))).withSupported(Multi.plus(supported, who, id));
    }

    AskState unsupported(int id, ParticipantId who) {
        Question now = existing(id);
        return change(id, q -> q.supporters(now.supporters().minus(who)))
                .withSupported(Multi.minus(supported, who, id));
    }

    private AskState withSupported(PMap<ParticipantId, PSet<Integer>> now) {
        return new AskState(byId, asked, now, current, last);
    }

    /** What is hidden can't be the one that everybody hears the answer to. */
    AskState hidden(int id) {
        return change(id, q -> q.hidden(true)).current(isCurrent(id) ? null : current);
    }

    AskState held(int id, Held why) {
        return change(id, q -> q.held(why)).current(isCurrent(id) ? null : current);
    }

    AskState restored(int id) {
        return change(id, q -> q.hidden(false));
    }

    AskState reworded(int id, String text) {
        return change(id, q -> q.reworded(text));
    }

    AskState edited(int id, String text) {
        return change(id, q -> q.edited(text));
    }

    AskState takenUp(int id) {
        AskState before = current == null || isCurrent(id) ? this : answered(current);
        return before.change(id, q -> q.answered(false)).current(id);
    }

    AskState answered(int id) {
        return change(id, q -> q.answered(true)).current(isCurrent(id) ? null : current);
    }

    /** Null takes it away. */
    AskState answerWritten(int id, @Nullable String text) {
        return change(id, q -> q.answer(text));
    }

    AskState reopened(int id) {
        return change(id, q -> q.answered(false)).current(isCurrent(id) ? null : current);
    }

    private AskState current(@Nullable Integer now) {
        return new AskState(byId, asked, supported, now, last);
    }

    private AskState change(int id, UnaryOperator<Question> how) {
        return new AskState(byId.plus(id, how.apply(existing(id))), asked, supported, current, last);
    }

    private Question existing(int id) {
        Question found = byId.get(id);
        if (found == null) throw new IllegalStateException("no question " + id);
        return found;
    }
}
