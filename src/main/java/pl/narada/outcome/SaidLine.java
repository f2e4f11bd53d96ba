package pl.narada.outcome;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import pl.narada.room.When;
import pl.narada.shared.Sector;

/** What people said, asked and answered in words, and in which themes it belongs together. */
sealed interface SaidLine extends Line {

    /** {@code mergedInto}: the number of the voice with which it was shown; null if it stood for itself. */
    @Embeddable
    record Voice(
            int activity,
            int number,
            String noun,
            @Enumerated(EnumType.STRING) Sector sector,
            String text,
            @Nullable Integer mergedInto,
            boolean onBehalf,
            @Enumerated(EnumType.STRING) When doneWhen)
            implements SaidLine {}

    /** How many people of a sector support a voice and say nothing of the kind themselves. */
    @Embeddable
    record Supporters(
            int activity,
            int voice,
            @Enumerated(EnumType.STRING) Sector sector,
            int supporters) implements SaidLine {}

    /** {@code onBehalf}: written down by a facilitator for somebody without a phone. */
    @Embeddable
    record Question(
            int activity,
            int number,
            @Enumerated(EnumType.STRING) Sector sector,
            String text,
            int support,
            boolean answered,
            boolean onBehalf)
            implements SaidLine {}

    @Embeddable
    record Theme(int activity, int number, String name) implements SaidLine {}

    @Embeddable
    record ThemeVoice(int activity, int theme, int voiceActivity, int voice) implements SaidLine {}

    /**
     * What somebody wrote in an evaluation; {@code position}: in the order of the alphabet. {@code sectors}: a group large
     * enough to hide in, with commas; nothing more is kept of who it was.
     */
    @Embeddable
    record Answer(int activity, int position, String prompt, String text, String sectors) implements SaidLine {}

    /** What {@code people} spoke of in these words; {@code position}: from 1, what most did first. No result either. */
    @Embeddable
    record Phrase(int activity, int position, String text, int people) implements SaidLine {}
}
