package pl.narada.activity.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.ask.AskCommand.*;
import pl.narada.activity.ask.AskEvent.*;
import pl.narada.room.Inverse;
import pl.narada.room.command.Command;
import pl.narada.shared.ActivityId;

/** How a facilitator's step with the questions is taken back; {@code before} it. */
record AskUndo(ActivityId activity, AskState before) {

    Optional<Inverse> of(AskEvent event) {
        int id = event.question();
        return Optional.ofNullable(
                switch (event) {
                    case Asked _, Edited _, Withdrawn _, Supported _, Unsupported _ -> null;
                    case Entered e -> new Inverse(on(id), e.text(), new Remove(activity, id));
                    case Hidden _, HeldBack _ -> unhide(id);
                    case Restored _ -> new Inverse(on(id), text(id), asItWas(id));
                    case Reworded e -> new Inverse(on(id), text(id), new RewordBack(activity, id, text(id), e.text()));
                    case AnswerWritten e ->
                        new Inverse(on(id) + "/answer", text(id), new WriteAnswer(activity, id, answer(id), e.text()));
                    case TakenUp _ -> answering(id, before.current());
                    case Answered _, Reopened _ -> answering(id, null);
                });
    }

    /** Whatever was being answered when it was hidden is taken up again. */
    private Inverse unhide(int id) {
        return before.isCurrent(id)
                ? new Inverse(answering(), text(id), List.of(new Restore(activity, id), new TakeUp(activity, id)))
                : new Inverse(on(id), text(id), asItWas(id));
    }

    /** Seen, hidden or waiting. */
    private AskCommand asItWas(int id) {
        Question was = question(id);
        if (was.held() != null) return new Hold(activity, id, was.held());
        return was.hidden() ? new Hide(activity, id) : new Restore(activity, id);
    }

    /** {@code former}: what gave way to it. Taken up again, it marks this one as answered, so that comes first. */
    private Inverse answering(int id, @Nullable Integer former) {
        List<Command> commands = new ArrayList<>();
        if (former != null) commands.add(new TakeUp(activity, former));
        commands.add(asBefore(id));
        return new Inverse(answering(), text(id), commands);
    }

    private AskCommand asBefore(int id) {
        if (before.isCurrent(id)) return new TakeUp(activity, id);
        return question(id).answered() ? new MarkAnswered(activity, id) : new Reopen(activity, id);
    }

    private String on(int id) {
        return "a%s/q%d".formatted(activity, id);
    }

    /** One at a time is answered: each step there stands on the one before. */
    private String answering() {
        return "a%s/answering".formatted(activity);
    }

    private String text(int id) {
        return question(id).text();
    }

    private String answer(int id) {
        return Objects.requireNonNullElse(question(id).answer(), "");
    }

    private Question question(int id) {
        return Objects.requireNonNull(before.question(id));
    }
}
