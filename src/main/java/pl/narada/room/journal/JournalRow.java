package pl.narada.room.journal;

import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in the table, letter by letter: it may come from a newer program and go back to it unchanged.
 *
 * @param at in milliseconds
 * @param events as JSON
 * @param refusal as JSON; null if it was granted
 */
public record JournalRow(
        long version,
        long at,
        String actor,
        String command,
        String events,
        @Nullable String refusal) {}
