package pl.narada.followup;

import java.time.Instant;

/** How it stood from then on, and who said so; {@code number}: from 1. */
public record Change(int number, Standing standing, Instant at, String by) {}
