package pl.narada.backup;

import java.util.Map;

/** How many rows a table has in a file, and the SHA-256 of its lines. */
record Sum(long rows, String sha256) {

    /** By table; the end of a file, without which it is not whole. */
    record All(Map<String, Sum> tables) {

        long rows() {
            return tables.values().stream().mapToLong(Sum::rows).sum();
        }
    }
}
