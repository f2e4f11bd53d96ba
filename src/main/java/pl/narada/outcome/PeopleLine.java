package pl.narada.outcome;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import pl.narada.room.When;
import pl.narada.shared.Sector;

/** Who took part: of which sector, when, and with a phone or without. */
sealed interface PeopleLine extends Line {

    /** How many people of a sector were there; {@code withoutPhone}: those of them who could not join. */
    @Embeddable
    record People(@Enumerated(EnumType.STRING) Sector sector, int people, int withoutPhone) implements PeopleLine {}

    /** How many people gave this answer about themselves. */
    @Embeddable
    record Profile(String question, String answer, int people) implements PeopleLine {}

    /** How many people only came before or after the meeting. */
    @Embeddable
    record OutsidePeople(@Enumerated(EnumType.STRING) When doneWhen, int people) implements PeopleLine {}

    /** How many people answered last before, in or after the meeting; there only if some did outside. */
    @Embeddable
    record AnsweredWhen(
            int activity, @Enumerated(EnumType.STRING) When doneWhen, int people) implements PeopleLine {}

    /** How many people of a sector voted; {@code onPaper}: those of them without a phone. */
    @Embeddable
    record Turnout(
            int activity, @Enumerated(EnumType.STRING) Sector sector, int voters, int onPaper) implements PeopleLine {}

    /** How many people of a sector rated something, or answered in whichever way. */
    @Embeddable
    record Raters(int activity, @Enumerated(EnumType.STRING) Sector sector, int raters) implements PeopleLine {}

    /** How many of the {@link Raters} of a sector have no phone; nothing if all have one. */
    @Embeddable
    record OnPaper(
            int activity, @Enumerated(EnumType.STRING) Sector sector, int people) implements PeopleLine {}
}
