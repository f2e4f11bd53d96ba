package pl.narada.backup;

import java.time.Instant;

/** What was restored: {@code at} is when the backup was made, {@code tables} the version of its tables. */
record Restored(Instant at, String tables, Sum.All sums) {}
