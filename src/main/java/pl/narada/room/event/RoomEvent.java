package pl.narada.room.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Agenda;
import pl.narada.room.JoinQuestions;
import pl.narada.room.Moderation;
import pl.narada.room.Place;
import pl.narada.room.Profile;
import pl.narada.room.Sheets;
import pl.narada.room.Sheets.Sheet;
import pl.narada.shared.ActivityId;
import pl.narada.shared.BlockId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** What happens in every workshop, whatever its activities. */
public sealed interface RoomEvent extends Event {

    /** Whether entries before this one read differently since. */
    default boolean changesThePast() {
        return this instanceof WorkshopSealed || this instanceof PersonErased;
    }

    /** Each by its name in the journal: names may be added, never changed. */
    static Map<String, Class<? extends RoomEvent>> names() {
        return Map.ofEntries(
                Map.entry("agenda-set", AgendaSet.class),
                Map.entry("workshop-started", WorkshopStarted.class),
                Map.entry("place-changed", PlaceChanged.class),
                Map.entry("activity-opened", ActivityOpened.class),
                Map.entry("activity-closed", ActivityClosed.class),
                Map.entry("activity-readied", ActivityReadied.class),
                Map.entry("result-revealed", ResultRevealed.class),
                Map.entry("result-concealed", ResultConcealed.class),
                Map.entry("workshop-paused", WorkshopPaused.class),
                Map.entry("workshop-resumed", WorkshopResumed.class),
                Map.entry("time-allotted", TimeAllotted.class),
                Map.entry("timer-set", TimerSet.class),
                Map.entry("block-skipped", BlockSkipped.class),
                Map.entry("block-unskipped", BlockUnskipped.class),
                Map.entry("workshop-closed", WorkshopClosed.class),
                Map.entry("workshop-reopened", WorkshopReopened.class),
                Map.entry("lead-taken", LeadTaken.class),
                Map.entry("stage-set", StageSet.class),
                Map.entry("step-undone", StepUndone.class),
                Map.entry("participant-joined", ParticipantJoined.class),
                Map.entry("sector-chosen", SectorChosen.class),
                Map.entry("join-questions-set", JoinQuestionsSet.class),
                Map.entry("profile-told", ProfileTold.class),
                Map.entry("without-phone-counted", WithoutPhoneCounted.class),
                Map.entry("sheet-entered", SheetEntered.class),
                Map.entry("door-locked", DoorLocked.class),
                Map.entry("door-unlocked", DoorUnlocked.class),
                Map.entry("slips-issued", SlipsIssued.class),
                Map.entry("slips-required", SlipsRequired.class),
                Map.entry("slips-waived", SlipsWaived.class),
                Map.entry("slips-voided", SlipsVoided.class),
                Map.entry("slip-used", SlipUsed.class),
                Map.entry("moderation-set", ModerationSet.class),
                Map.entry("phone-muted", PhoneMuted.class),
                Map.entry("phone-unmuted", PhoneUnmuted.class),
                Map.entry("phone-hidden", PhoneHidden.class),
                Map.entry("workshop-sealed", WorkshopSealed.class),
                Map.entry("person-erased", PersonErased.class),
                Map.entry("outside-opened", OutsideOpened.class),
                Map.entry("outside-closed", OutsideClosed.class),
                Map.entry("participant-arrived", ParticipantArrived.class));
    }

    record AgendaSet(Agenda agenda) implements RoomEvent {}

    record WorkshopStarted() implements RoomEvent {}

    record PlaceChanged(Place place) implements RoomEvent {}

    record ActivityOpened(ActivityId activity) implements RoomEvent {}

    record ActivityClosed(ActivityId activity) implements RoomEvent {}

    /** It waits again, as before it was first opened; what was written meanwhile stays. */
    record ActivityReadied(ActivityId activity) implements RoomEvent {}

    record ResultRevealed(ActivityId activity) implements RoomEvent {}

    record ResultConcealed(ActivityId activity) implements RoomEvent {}

    record WorkshopPaused() implements RoomEvent {}

    record WorkshopResumed() implements RoomEvent {}

    /** How many minutes this block has in all, whatever was planned. */
    record TimeAllotted(BlockId block, int minutes) implements RoomEvent {}

    /** Until then people have time for this activity; null: as long as the block lasts. */
    record TimerSet(ActivityId activity, @Nullable Instant endsAt) implements RoomEvent {}

    record BlockSkipped(BlockId block) implements RoomEvent {}

    record BlockUnskipped(BlockId block) implements RoomEvent {}

    record WorkshopClosed() implements RoomEvent {}

    record WorkshopReopened() implements RoomEvent {}

    /** From now on this facilitator leads. */
    record LeadTaken(String facilitator) implements RoomEvent {}

    record StageSet(boolean dark) implements RoomEvent {}

    /** What the entry {@code version} did has been taken back, by the events before this one. */
    record StepUndone(long version) implements RoomEvent {}

    record ParticipantJoined(ParticipantId participant, Sector sector) implements RoomEvent, OfSomebody {
        @Override
        public ParticipantJoined asOf(ParticipantId other, Sector theirs) {
            return new ParticipantJoined(other, theirs);
        }

        /** Nobody does anything before. */
        @Override
        public boolean keepsItsPlace() {
            return true;
        }
    }

    record SectorChosen(ParticipantId participant, Sector sector) implements RoomEvent, OfSomebody {
        @Override
        public SectorChosen asOf(ParticipantId other, Sector theirs) {
            return new SectorChosen(other, theirs);
        }
    }

    record JoinQuestionsSet(JoinQuestions questions) implements RoomEvent {}

    /** So many people of this sector are there without a phone. */
    record WithoutPhoneCounted(Sector sector, int people) implements RoomEvent {}

    /**
     * A sheet of a person without a phone says this from now on, whatever it said before.
     *
     * @param number of the sheet in its activity, from 1
     * @param answers what the person did, told of their {@linkplain Sheets#standIn stand-in}; none if the sheet was taken away
     */
    record SheetEntered(ActivityId activity, int number, Sector sector, List<ActivityEvent> answers)
            implements RoomEvent {

        public SheetEntered {
            answers = List.copyOf(answers);
        }

        /** Null if it was taken away. */
        public @Nullable Sheet sheet() {
            return answers.isEmpty() ? null : new Sheet(sector, answers);
        }
    }

    record ProfileTold(ParticipantId participant, Profile profile) implements RoomEvent, OfSomebody {
        @Override
        public ProfileTold asOf(ParticipantId other, Sector theirs) {
            return new ProfileTold(other, profile);
        }
    }

    /**
     * Who is who has been forgotten, in all entries before this one: whoever has read them before reads them anew. Nothing
     * comes after it.
     */
    record WorkshopSealed() implements RoomEvent {}

    /**
     * Somebody's words, and who they are, have been erased from all entries before this one: whoever has read them before
     * reads them anew. It does not say whose.
     */
    record PersonErased() implements RoomEvent {}

    /** Nobody new joins from now on. */
    record DoorLocked() implements RoomEvent {}

    record DoorUnlocked() implements RoomEvent {}

    /** These slips with personal codes are valid from now on; {@code slips}: hashes of the codes. */
    record SlipsIssued(List<String> slips) implements RoomEvent {

        public SlipsIssued {
            slips = List.copyOf(slips);
        }
    }

    /** Nobody joins without a slip from now on. */
    record SlipsRequired() implements RoomEvent {}

    record SlipsWaived() implements RoomEvent {}

    /** Slips that nobody had joined with are worth nothing from now on. */
    record SlipsVoided() implements RoomEvent {}

    /** Somebody has joined with this slip. A sealed journal has none of these: which slip was whose is forgotten. */
    record SlipUsed(ParticipantId participant, String slip) implements RoomEvent, OfSomebody {
        @Override
        public SlipUsed asOf(ParticipantId other, Sector theirs) {
            return new SlipUsed(other, slip);
        }
    }

    record ModerationSet(Moderation moderation) implements RoomEvent {}

    /** What this participant says from now on waits for a facilitator. */
    record PhoneMuted(ParticipantId participant) implements RoomEvent, OfSomebody {
        @Override
        public PhoneMuted asOf(ParticipantId other, Sector theirs) {
            return new PhoneMuted(other);
        }
    }

    record PhoneUnmuted(ParticipantId participant) implements RoomEvent, OfSomebody {
        @Override
        public PhoneUnmuted asOf(ParticipantId other, Sector theirs) {
            return new PhoneUnmuted(other);
        }
    }

    /** All that this participant had said is hidden, by the events after this one. */
    record PhoneHidden(ParticipantId participant) implements RoomEvent, OfSomebody {
        @Override
        public PhoneHidden asOf(ParticipantId other, Sector theirs) {
            return new PhoneHidden(other);
        }
    }

    /** People outside the meeting may do these until then, and nothing else. */
    record OutsideOpened(List<ActivityId> activities, Instant until) implements RoomEvent {

        public OutsideOpened {
            activities = List.copyOf(activities);
        }
    }

    record OutsideClosed() implements RoomEvent {}

    /** Somebody who had joined outside is in the meeting now. */
    record ParticipantArrived(ParticipantId participant) implements RoomEvent, OfSomebody {
        @Override
        public ParticipantArrived asOf(ParticipantId other, Sector theirs) {
            return new ParticipantArrived(other);
        }
    }
}
