package pl.narada.model;

import java.time.Instant;
import pl.narada.outcome.FindingRef;

/** A line of an outcome that feeds a chapter, in the words it had then. */
public record Source(Chapter chapter, FindingRef finding, String text, Instant at, String by) {}
