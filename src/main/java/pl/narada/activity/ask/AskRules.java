package pl.narada.activity.ask;

import java.util.List;
import java.util.Objects;
import pl.narada.activity.ask.AskCommand.*;
import pl.narada.activity.ask.AskEvent.*;
import pl.narada.room.Actor;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Text;

/** Who may do what to the questions of one queue. */
record AskRules(ActivityId activity, AskSettings settings, AskState state) {

    Result<List<AskEvent>> decide(AskCommand command, Actor actor) {
        return switch (command) {
            case Ask c -> ask(c.text(), actor);
            case Edit c -> own(c.question(), actor).then(q -> edit(q, c.text()));
            case Withdraw c -> own(c.question(), actor).then(q -> set(true, new Withdrawn(activity, q.id())));
            case Support c -> support(c.question(), c.wanted(), actor);
            case Hide c ->
                of(c.question()).then(q -> set(!q.hidden() || q.held() != null, new Hidden(activity, q.id())));
            case Hold c ->
                of(c.question()).then(q -> set(q.held() != c.why(), new HeldBack(activity, q.id(), c.why())));
            case Restore c -> of(c.question()).then(q -> set(q.hidden(), new Restored(activity, q.id())));
            case Reword c -> of(c.question()).then(q -> reword(q, c.text()));
            case RewordBack c ->
                of(c.question())
                        .then(q ->
                                q.text().equals(c.from()) ? reword(q, c.text()) : Result.refused(Reason.UNDO_TOO_LATE));
            case TakeUp c ->
                visible(c.question()).then(q -> set(!state.isCurrent(q.id()), new TakenUp(activity, q.id())));
            case MarkAnswered c -> of(c.question()).then(q -> set(!q.answered(), new Answered(activity, q.id())));
            case WriteAnswer c -> of(c.question()).then(q -> answer(q, c.text(), c.from()));
            case Reopen c ->
                of(c.question())
                        .then(q -> set(q.answered() || state.isCurrent(q.id()), new Reopened(activity, q.id())));
            case Enter c ->
                Text.line(c.text(), settings.limit())
                        .map(clean -> List.of(new Entered(activity, state.last() + 1, c.sector(), clean)));
            case Remove c ->
                of(c.question())
                        .then(q -> q.entered() == null
                                ? Result.refused(Reason.CONTRIBUTION_UNKNOWN)
                                : set(true, new Withdrawn(activity, q.id())));
        };
    }

    private Result<List<AskEvent>> ask(String text, Actor actor) {
        if (!(actor instanceof Actor.Participant(ParticipantId who))) return Result.refused(Reason.NOT_JOINED);
        return Text.line(text, settings.limit())
                .map(clean -> List.of(new Asked(activity, state.last() + 1, who, clean)));
    }

    private Result<Question> own(int id, Actor actor) {
        return of(id).then(q -> actor instanceof Actor.Participant(ParticipantId who) && q.isBy(who)
                ? Result.ok(q)
                : Result.refused(Reason.CONTRIBUTION_UNKNOWN));
    }

    /** Others support these words, or hear the answer to them. */
    private Result<List<AskEvent>> edit(Question question, String text) {
        return Text.line(text, limitFor(question)).then(clean -> {
            if (clean.equals(question.text())) return Result.ok(List.of());
            if (!question.supporters().isEmpty()) return Result.refused(Reason.SUPPORTED_BY_OTHERS);
            boolean taken = question.isReplied() || state.isCurrent(question.id());
            return taken
                    ? Result.refused(Reason.QUESTION_TAKEN_UP)
                    : Result.ok(List.of(new Edited(activity, question.id(), clean)));
        });
    }

    /** Whoever asks wants to know: their own question has their support for as long as it is there. */
    private Result<List<AskEvent>> support(int id, boolean wanted, Actor actor) {
        if (!(actor instanceof Actor.Participant(ParticipantId who))) return Result.refused(Reason.NOT_JOINED);
        return visible(id).then(q -> {
            boolean same = q.isBy(who) || wanted == q.supporters().contains(who);
            return set(!same, wanted ? new Supported(activity, id, who) : new Unsupported(activity, id, who));
        });
    }

    private Result<List<AskEvent>> reword(Question question, String text) {
        return Text.line(text, limitFor(question))
                .then(clean -> set(!clean.equals(question.text()), new Reworded(activity, question.id(), clean)));
    }

    /** Two may write at once: neither writes over what the other has written meanwhile. */
    private Result<List<AskEvent>> answer(Question question, String text, String from) {
        String now = Objects.requireNonNullElse(question.answer(), "");
        return Text.lines(text, Question.ANSWER_LIMIT)
                .then(clean -> now.equals(clean) || now.equals(from)
                        ? set(!now.equals(clean), new AnswerWritten(activity, question.id(), clean))
                        : Result.refused(Reason.ANSWER_CHANGED));
    }

    /** The limit may have been lowered since: what was short enough then can still be corrected, and put back. */
    private int limitFor(Question question) {
        String written = question.written();
        return Math.max(settings.limit(), written.codePointCount(0, written.length()));
    }

    private Result<Question> of(int id) {
        Question found = state.question(id);
        return found == null ? Result.refused(Reason.CONTRIBUTION_UNKNOWN) : Result.ok(found);
    }

    private Result<Question> visible(int id) {
        return of(id).then(q -> q.hidden() ? Result.refused(Reason.CONTRIBUTION_UNKNOWN) : Result.ok(q));
    }

    private static Result<List<AskEvent>> set(boolean changes, AskEvent event) {
        return Result.ok(changes ? List.of(event) : List.of());
    }
}
