package pl.narada.outcome.told;

/** What so many people spoke of in these words, each of them once. */
public record Phrase(String text, int people) {}
