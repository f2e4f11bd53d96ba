package pl.narada.outcome;

import java.util.List;

/** The rows of one table that are of one outcome. {@code kept}: Hibernate's own list, which writes what changes in it. */
record Rows<T extends Line>(Class<T> kind, List<T> kept) {

    void replace(Findings found) {
        List<T> now = found.all(kind);
        // asked of the plain list: Hibernate's bag would only say whether it is itself
        if (now.equals(kept)) return;
        kept.clear();
        kept.addAll(now);
    }
}
