package pl.narada.room;

import org.jspecify.annotations.Nullable;

/**
 * What concerns those who facilitate.
 *
 * @param lead the facilitator who leads; null before the start, and in journals from before there was a lead
 * @param darkStage whether the projector shows light letters on a dark ground, as in a dark hall
 * @param steps what the facilitators did lately
 */
public record Facilitation(@Nullable String lead, boolean darkStage, Steps steps) {

    static final Facilitation NOBODYS = new Facilitation(null, false, Steps.NONE);

    Facilitation led(String name) {
        return new Facilitation(name, darkStage, steps);
    }

    Facilitation darkStage(boolean wanted) {
        return new Facilitation(lead, wanted, steps);
    }

    Facilitation steps(Steps now) {
        return new Facilitation(lead, darkStage, now);
    }
}
