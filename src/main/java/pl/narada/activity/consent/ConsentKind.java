package pl.narada.activity.consent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.consent.ConsentCommand.Abstain;
import pl.narada.activity.consent.ConsentCommand.SetPaperCount;
import pl.narada.activity.consent.ConsentCommand.Show;
import pl.narada.activity.consent.ConsentEvent.Abstained;
import pl.narada.activity.consent.ConsentEvent.PaperCounted;
import pl.narada.activity.consent.ConsentEvent.Shown;
import pl.narada.deliberation.Consent;
import pl.narada.deliberation.Hands;
import pl.narada.room.ActivityKind;
import pl.narada.room.Actor;
import pl.narada.room.Deed;
import pl.narada.room.Finding;
import pl.narada.room.Inverse;
import pl.narada.room.Matter;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Situation;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/**
 * One proposal, to which people show from a fist to five fingers: see {@link Consent}. One may think better of it until it
 * closes. Nobody learns what others show before the facilitator reveals it. A proposal that nobody blocks, and that enough
 * people answered, is a decision once it is revealed: what the room has not seen it has not decided.
 */
public final class ConsentKind implements ActivityKind<ConsentSettings, ConsentState, ConsentCommand, ConsentEvent> {

    /** There is one in each activity. */
    private static final int PROPOSAL = 1;

    /** The words of the proposal are still to be written. */
    public static Optional<ConsentSettings> usual(@SuppressWarnings("unused") List<PlannedActivity> before) {
        return Optional.of(ConsentSettings.of(""));
    }

    @Override
    public String key() {
        return "consent";
    }

    @Override
    public Class<ConsentSettings> settings() {
        return ConsentSettings.class;
    }

    @Override
    public Class<ConsentCommand> commandType() {
        return ConsentCommand.class;
    }

    @Override
    public Map<String, Class<? extends ConsentCommand>> phoneCommands() {
        return Map.of("consent.show", Show.class, "consent.abstain", Abstain.class);
    }

    @Override
    public Map<String, Class<? extends ConsentEvent>> events() {
        return Map.of(
                "consent.shown", Shown.class,
                "consent.abstained", Abstained.class,
                "consent.paper-counted", PaperCounted.class);
    }

    @Override
    public ConsentState initial() {
        return ConsentState.EMPTY;
    }

    @Override
    public boolean revealable() {
        return true;
    }

    @Override
    public Result<ConsentSettings> check(ConsentSettings settings, List<PlannedActivity> before) {
        return settings.checked();
    }

    @Override
    public Result<List<ConsentEvent>> decide(
            Situation<ConsentSettings, ConsentState> now, ConsentCommand command, Actor actor) {
        return new ConsentRules(now).decide(command, actor);
    }

    @Override
    public ConsentState apply(ConsentState before, ConsentEvent event) {
        return switch (event) {
            case Shown e -> {
                Integer fingers = e.fingers();
                Hand hand = fingers == null ? null : new Hand(fingers, e.reason());
                yield before.shown(e.participant(), e.sector(), hand);
            }
            case Abstained e -> before.shown(e.participant(), e.sector(), Hand.ABSTAINED);
            case PaperCounted e -> before.counted(e.sector(), new Hands(e.shown(), e.abstained()));
        };
    }

    /** A participant's hand is nobody else's to take back. */
    @Override
    public Optional<Inverse> inverse(Situation<ConsentSettings, ConsentState> before, ConsentEvent event) {
        return switch (event) {
            case Shown _, Abstained _ -> Optional.empty();
            case PaperCounted e -> {
                Hands former = before.state().paperOf(e.sector());
                String touches = "a" + before.id() + "/paper-" + e.sector().wire();
                var back = new SetPaperCount(e.activity(), e.sector(), former.shown(), former.abstained());
                yield Optional.of(new Inverse(touches, before.settings().proposal(), back));
            }
        };
    }

    @Override
    public ConsentState sectorChosen(ConsentState before, ParticipantId who, Sector sector) {
        return before.sectorChosen(who, sector);
    }

    @Override
    public Map<String, Object> phone(Situation<ConsentSettings, ConsentState> now) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("proposal", now.settings().proposal());
        fields.put("quorum", now.settings().quorum());
        fields.put("limit", Hand.REASON_LIMIT);
        fields.put("revealed", now.run().revealed());
        return fields;
    }

    @Override
    public StageView stage(Situation<ConsentSettings, ConsentState> now) {
        Map<String, Object> fields = new LinkedHashMap<>(phone(now));
        Map<Sector, Integer> onPaper = now.state().onPaper();
        fields.put("answered", Sector.total(tookPart(now)));
        fields.put("joined", now.room().expected(_ -> true, onPaper));
        fields.put("onPaper", Sector.total(onPaper));
        return new StageView(fields, Map.of());
    }

    @Override
    public @Nullable Object own(Situation<ConsentSettings, ConsentState> now, ParticipantId who) {
        return now.state().answers().of(who).map(Own::of).orElse(null);
    }

    /** {@code fingers}: null for somebody who abstains. */
    record Own(@Nullable Integer fingers, boolean abstains, String reason) {

        static Own of(Hand hand) {
            return new Own(hand.fingers(), hand.fingers() == null, hand.reason());
        }
    }

    @Override
    public List<Deed> deeds(Situation<ConsentSettings, ConsentState> now, ParticipantId who) {
        Hand hand = now.state().answers().of(who).orElse(null);
        if (hand == null) return List.of();
        String proposal = now.settings().proposal();
        Integer fingers = hand.fingers();
        List<Deed> deeds = new ArrayList<>();
        deeds.add(new Deed(Deed.What.SHOWED, proposal, fingers == null ? "" : String.valueOf(fingers)));
        if (!hand.reason().isEmpty()) deeds.add(new Deed(Deed.What.OBJECTED, proposal, hand.reason()));
        return deeds;
    }

    @Override
    public Map<Sector, Integer> withoutPhone(Situation<ConsentSettings, ConsentState> now) {
        return now.state().onPaper();
    }

    @Override
    public Map<Sector, Integer> tookPart(Situation<ConsentSettings, ConsentState> now) {
        return now.state().people();
    }

    @Override
    public Object result(Situation<ConsentSettings, ConsentState> now) {
        return ConsentResult.of(counted(now));
    }

    @Override
    public List<Finding> findings(Situation<ConsentSettings, ConsentState> now) {
        if (tookPart(now).isEmpty()) return List.of();
        List<Finding> found = new ArrayList<>(List.of(counted(now)));
        if (now.run().revealed() && isDecided(now))
            found.add(new Finding.DecisionMade(
                    now.id(), PROPOSAL, now.settings().proposal(), new Matter(now.id(), PROPOSAL)));
        return found;
    }

    private static boolean isDecided(Situation<ConsentSettings, ConsentState> now) {
        return switch (counted(now).verdict()) {
            case CONSENT, CONCERNS -> true;
            case BLOCKED, TOO_FEW -> false;
        };
    }

    /** What came of it, as staff may know it. */
    public static Finding.HandsShown counted(Situation<ConsentSettings, ConsentState> now) {
        ConsentState state = now.state();
        return new Finding.HandsShown(
                now.id(),
                now.settings().proposal(),
                now.settings().quorum(),
                now.run().revealed(),
                state.hands(),
                state.onPaper(),
                Reasons.of(state));
    }
}
