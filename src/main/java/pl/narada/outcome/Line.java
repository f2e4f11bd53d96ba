package pl.narada.outcome;

import jakarta.persistence.Embeddable;

/**
 * A row of an outcome's tables. Numbers are those of the journal, so that each row can be followed back. What a record here
 * is called is part of what {@link Fingerprints} have kept of it: it stays.
 */
sealed interface Line
        permits Line.Activity,
                Line.Choice,
                Line.Fingerprint,
                AgreedLine,
                CardLine,
                ConsentLine,
                OpinionLine,
                OrderLine,
                PeopleLine,
                RatingLine,
                SaidLine,
                VoteLine {

    /** Which activity of which block the other lines speak of. */
    @Embeddable
    record Activity(int activity, int position, String kind, String block, String prompt) implements Line {}

    /** {@code position}: from 1, the choice with most votes first. */
    @Embeddable
    record Choice(int activity, int choice, int position, String label) implements Line {}

    /** Of all rows of a result, as they were counted when it was saved: see {@link Fingerprints}. */
    @Embeddable
    record Fingerprint(int activity, String hash) implements Line {}
}
