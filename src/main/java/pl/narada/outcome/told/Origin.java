package pl.narada.outcome.told;

/**
 * What something is about or follows from: what this activity brought under this number. Of a decision it is a theme, a
 * voice, or what was voted on; of an action item first of all a decision.
 */
public record Origin(int activity, int number) {}
