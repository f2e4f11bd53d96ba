package pl.narada.activity.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pl.narada.activity.gather.GatherCommand.*;
import pl.narada.activity.gather.GatherEvent.*;
import pl.narada.room.Contribution;
import pl.narada.room.Inverse;
import pl.narada.room.command.Command;
import pl.narada.shared.ActivityId;

/** How a facilitator's steps in a gathering are taken back, seen from the state before. */
record GatherUndo(ActivityId activity, GatherState before) {

    Optional<Inverse> of(GatherEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case Said _, Edited _, Withdrawn _, Supported _, Unsupported _ -> null;
                    // what people may have read can't be made unsaid, but it can be put away
                    case Entered e -> new Inverse(on(e.contribution()), e.text(), new Hide(activity, e.contribution()));
                    case Hidden e -> back(e.contribution(), asItWas(e.contribution()));
                    case Restored e -> back(e.contribution(), asItWas(e.contribution()));
                    // nobody but an undoing of theirs holds what is seen, and that is no step of its own
                    case HeldBack e -> back(e.contribution(), asItWas(e.contribution()));
                    case Reworded e ->
                        back(
                                e.contribution(),
                                new RewordBack(activity, e.contribution(), text(e.contribution()), e.text()));
                    case Merged e -> asItStood(e.contribution());
                    case Separated e -> asItStood(e.contribution());
                    case Flagged e -> flag(e.contribution(), new Unflag(activity, e.contribution()));
                    case Unflagged e -> flag(e.contribution(), new Flag(activity, e.contribution()));
                    case Pinned e -> pin(e.contribution());
                    case PhrasesShown _ ->
                        new Inverse("a%s/phrases".formatted(activity), "", new ShowPhrases(activity, before.phrases()));
                    case Unpinned _ -> pin(Objects.requireNonNull(before.pinned()));
                });
    }

    /** Alone, or with the one into which it was merged. */
    private Inverse asItStood(int contribution) {
        Integer root = before.merged().get(contribution);
        return root == null
                ? back(contribution, new Separate(activity, contribution))
                : new Inverse(on(contribution), text(contribution), mergeAgain(contribution, root));
    }

    /** Nothing can be merged into what is hidden, so that is seen for a moment, which no screen shows. */
    private List<Command> mergeAgain(int contribution, int root) {
        List<Command> commands = standing(root);
        commands.add(new Merge(activity, contribution, root));
        if (existing(root).hidden()) commands.add(asItWas(root));
        return commands;
    }

    /** Seen, hidden or waiting. */
    private GatherCommand asItWas(int contribution) {
        Contribution was = existing(contribution);
        if (was.held() != null) return new Hold(activity, contribution, was.held());
        return was.hidden() ? new Hide(activity, contribution) : new Restore(activity, contribution);
    }

    private Inverse pin(int about) {
        Integer pinned = before.pinned();
        List<Command> commands = pinned == null ? new ArrayList<>() : standing(pinned);
        commands.add(pinned == null ? new Unpin(activity) : new Pin(activity, pinned));
        return new Inverse("a%s/pin".formatted(activity), text(about), commands);
    }

    /** It may just have been hidden or merged, earlier in the same step. */
    private List<Command> standing(int contribution) {
        List<Command> commands = new ArrayList<>();
        if (before.merged().containsKey(contribution)) commands.add(new Separate(activity, contribution));
        if (existing(contribution).hidden()) commands.add(new Restore(activity, contribution));
        return commands;
    }

    private Inverse flag(int contribution, Command command) {
        return new Inverse(on(contribution) + "/flag", text(contribution), command);
    }

    private Inverse back(int contribution, Command command) {
        return new Inverse(on(contribution), text(contribution), command);
    }

    private String on(int contribution) {
        return "a%s/c%d".formatted(activity, contribution);
    }

    private String text(int contribution) {
        return existing(contribution).text();
    }

    private Contribution existing(int contribution) {
        return Objects.requireNonNull(before.contribution(contribution));
    }
}
