package pl.narada.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** One page of a list. */
record Part<T>(
        List<T> items,

        @Schema(description = "Which page this is, from 0", minimum = "0")
        int page,

        @Schema(description = "How many items a page has at most", minimum = "1", maximum = "200")
        int size,

        @Schema(description = "How many items there are on all pages together", minimum = "0")
        int total) {

    boolean hasNext() {
        return (page + 1L) * size < total;
    }

    /** The last page on which there is something; the first one if there is nothing. */
    int last() {
        return Math.max(0, (total - 1) / size);
    }
}
