package pl.narada.activity.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import pl.narada.activity.ask.AskCommand.*;
import pl.narada.activity.ask.AskEvent.*;
import pl.narada.room.ActivityKind;
import pl.narada.room.Actor;
import pl.narada.room.Deed;
import pl.narada.room.Finding;
import pl.narada.room.Inverse;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Situation;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/** A queue of questions: people ask, and say of others' questions that they want to know it too. */
public final class AskKind implements ActivityKind<AskSettings, AskState, AskCommand, AskEvent> {

    public static Optional<AskSettings> usual(@SuppressWarnings("unused") List<PlannedActivity> before) {
        return Optional.of(new AskSettings(AskSettings.USUAL_LIMIT));
    }

    @Override
    public String key() {
        return "ask";
    }

    @Override
    public Class<AskSettings> settings() {
        return AskSettings.class;
    }

    @Override
    public Class<AskCommand> commandType() {
        return AskCommand.class;
    }

    @Override
    public Map<String, Class<? extends AskCommand>> phoneCommands() {
        return Map.of(
                "ask.ask", Ask.class,
                "ask.edit", Edit.class,
                "ask.withdraw", Withdraw.class,
                "ask.support", Support.class);
    }

    @Override
    public Map<String, Class<? extends AskEvent>> events() {
        return Map.ofEntries(
                Map.entry("ask.asked", Asked.class),
                Map.entry("ask.entered", Entered.class),
                Map.entry("ask.edited", Edited.class),
                Map.entry("ask.withdrawn", Withdrawn.class),
                Map.entry("ask.supported", Supported.class),
                Map.entry("ask.unsupported", Unsupported.class),
                Map.entry("ask.hidden", Hidden.class),
                Map.entry("ask.held", HeldBack.class),
                Map.entry("ask.restored", Restored.class),
                Map.entry("ask.reworded", Reworded.class),
                Map.entry("ask.taken-up", TakenUp.class),
                Map.entry("ask.answered", Answered.class),
                Map.entry("ask.answer-written", AnswerWritten.class),
                Map.entry("ask.reopened", Reopened.class));
    }

    @Override
    public AskState initial() {
        return AskState.EMPTY;
    }

    /** The limit says how to ask from now on; what was asked stays as it is. */
    @Override
    public boolean settingsMayChange(AskSettings before, AskSettings after) {
        return true;
    }

    @Override
    public Result<List<AskEvent>> decide(Situation<AskSettings, AskState> now, AskCommand command, Actor actor) {
        return new AskRules(now.id(), now.settings(), now.state()).decide(command, actor);
    }

    @Override
    public AskState apply(AskState before, AskEvent event) {
        return switch (event) {
            case Asked e -> before.with(Question.by(e.author(), e.question(), e.text()));
            case Entered e -> before.with(Question.enteredFor(e.sector(), e.question(), e.text()));
            case Edited e -> before.edited(e.question(), e.text());
            case Withdrawn e -> before.without(e.question());
            case Supported e -> before.supported(e.question(), e.participant());
            case Unsupported e -> before.unsupported(e.question(), e.participant());
            case Hidden e -> before.hidden(e.question());
            case HeldBack e -> before.held(e.question(), e.why());
            case Restored e -> before.restored(e.question());
            case Reworded e -> before.reworded(e.question(), e.text());
            case TakenUp e -> before.takenUp(e.question());
            case Answered e -> before.answered(e.question());
            case AnswerWritten e -> before.answerWritten(e.question(), e.text().isEmpty() ? null : e.text());
            case Reopened e -> before.reopened(e.question());
        };
    }

    @Override
    public Optional<Inverse> inverse(Situation<AskSettings, AskState> before, AskEvent event) {
        return new AskUndo(before.id(), before.state()).of(event);
    }

    @Override
    public List<Hide> hidingAllOf(Situation<AskSettings, AskState> now, ParticipantId who) {
        return mine(now.state().asked(), who).stream()
                .map(id -> new Hide(now.id(), id))
                .toList();
    }

    @Override
    public List<Withdraw> withdrawingAllOf(Situation<AskSettings, AskState> now, ParticipantId who) {
        return mine(now.state().asked(), who).stream()
                .map(id -> new Withdraw(now.id(), id))
                .toList();
    }

    @Override
    public List<Deed> deeds(Situation<AskSettings, AskState> now, ParticipantId who) {
        Map<Integer, String> answers = answers(now.state(), who);
        return Stream.concat(
                        mine(now.state().asked(), who).stream()
                                .flatMap(id -> text(now.state(), id)
                                        .flatMap(text -> Stream.concat(
                                                Stream.of(new Deed(Deed.What.ASKED, "", text)),
                                                Stream.ofNullable(answers.get(id))
                                                        .map(answer -> new Deed(Deed.What.REPLIED, text, answer))))),
                        mine(now.state().supported(), who).stream()
                                .flatMap(id -> text(now.state(), id))
                                .map(text -> new Deed(Deed.What.SUPPORTED, text, "")))
                .toList();
    }

    private static Stream<String> text(AskState state, int id) {
        Question found = state.question(id);
        return found == null ? Stream.empty() : Stream.of(found.text());
    }

    @Override
    public int waiting(AskState state) {
        return (int) state.questions().stream().filter(q -> q.held() != null).count();
    }

    /** Somebody without a phone may have asked more than once, and is not among those who joined: not counted. */
    @Override
    public Map<Sector, Integer> withoutPhone(Situation<AskSettings, AskState> now) {
        return now.state().withoutPhone();
    }

    @Override
    public Map<Sector, Integer> tookPart(Situation<AskSettings, AskState> now) {
        return Sector.count(now.state().people().stream().map(who -> sectorOf(now, who)));
    }

    private static Sector sectorOf(Situation<AskSettings, AskState> now, ParticipantId who) {
        return Objects.requireNonNull(now.room().participants().get(who));
    }

    /** For whom somebody asked it. */
    public static Sector sectorOf(Situation<AskSettings, AskState> now, Question question) {
        Sector entered = question.entered();
        return entered == null ? sectorOf(now, Objects.requireNonNull(question.author())) : entered;
    }

    @Override
    public Map<String, Object> phone(Situation<AskSettings, AskState> now) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("limit", now.settings().limit());
        fields.put("count", now.state().visible());
        Integer current = now.state().current();
        if (current != null) fields.put("current", current);
        return fields;
    }

    /** The words apart from the support, which changes often: so a tap sends a number to everybody and no words. */
    @Override
    public Map<String, Object> phoneParts(Situation<AskSettings, AskState> now) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (Question q : Shown.of(now.state())) {
            parts.put("q/" + q.id(), new Words(q.id(), q.text(), q.answered()));
            parts.put("s/" + q.id(), q.support());
            if (q.answer() != null) parts.put("w/" + q.id(), q.answer());
        }
        return parts;
    }

    record Words(int id, String text, boolean answered) {}

    @Override
    public @Nullable Object own(Situation<AskSettings, AskState> now, ParticipantId who) {
        Own own = own(now.state(), who);
        return own.nothing() ? null : own;
    }

    /** What this participant did in a queue of questions. */
    public static Own own(AskState state, ParticipantId who) {
        List<OwnWords> asked = mine(state.asked(), who).stream()
                .map(id -> new OwnWords(
                        id, Objects.requireNonNull(state.question(id)).text()))
                .toList();
        List<Integer> waiting = asked.stream()
                .map(OwnWords::id)
                .filter(id -> Objects.requireNonNull(state.question(id)).held() != null)
                .toList();
        return new Own(asked, List.copyOf(mine(state.supported(), who)), waiting, answers(state, who));
    }

    /** Also to those that are not among the ones everybody sees, if there are too many. */
    private static Map<Integer, String> answers(AskState state, ParticipantId who) {
        Map<Integer, String> answers = new TreeMap<>();
        for (int id : mine(state.asked(), who)) {
            Question question = Objects.requireNonNull(state.question(id));
            if (!question.hidden() && question.answer() != null) answers.put(id, question.answer());
        }
        return answers;
    }

    private static TreeSet<Integer> mine(Map<ParticipantId, PSet<Integer>> of, ParticipantId who) {
        return new TreeSet<>(of.getOrDefault(who, HashTreePSet.empty()));
    }

    /**
     * @param waiting of those asked, what a facilitator has yet to look at
     * @param answers in writing, to those asked, by number
     */
    public record Own(
            List<OwnWords> asked, List<Integer> supported, List<Integer> waiting, Map<Integer, String> answers) {
        public boolean nothing() {
            return asked.isEmpty() && supported.isEmpty();
        }
    }

    public record OwnWords(int id, String text) {}

    /** In the order of the queue. What is being answered when the meeting goes on counts as answered, and so does what is in writing. */
    @Override
    public List<Finding> findings(Situation<AskSettings, AskState> now) {
        return now.state().questions().stream()
                .filter(q -> !q.hidden())
                .sorted(Question.QUEUE)
                .<Finding>map(q -> new Finding.QuestionAsked(
                        now.id(),
                        q.id(),
                        sectorOf(now, q),
                        q.text(),
                        q.support(),
                        q.isReplied() || now.state().isCurrent(q.id()),
                        q.answer(),
                        q.entered() != null))
                .toList();
    }
}
