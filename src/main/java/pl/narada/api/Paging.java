package pl.narada.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Lists by pages, with the addresses of the pages around in the header {@code Link} (RFC 8288). */
record Paging(int page, int size) {

    static final String USUAL = "50";
    static final int MOST = 200;
    /** Nobody pages on for so long; it keeps sums far from what an int can hold. */
    static final int LAST = 1_000_000;

    /** As parameters say. */
    static Paging of(String page, String size) {
        return new Paging(Asked.whole("page", page, 0, LAST), Asked.whole("size", size, 1, MOST));
    }

    /** This page of all of them, each told as {@code tell} says. */
    <A, T> ResponseEntity<Part<T>> of(List<A> all, Function<A, T> tell) {
        List<T> items =
                all.stream().skip((long) page * size).limit(size).map(tell).toList();
        var part = new Part<>(items, page, size, all.size());
        List<String> links = new ArrayList<>();
        links.add(link(0, "first"));
        if (page > 0) links.add(link(Math.min(page - 1, part.last()), "prev"));
        if (part.hasNext()) links.add(link(page + 1, "next"));
        links.add(link(part.last(), "last"));
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, String.join(", ", links))
                .body(part);
    }

    /** The same question with another page. */
    private String link(int to, String relation) {
        String address = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("page", to)
                .replaceQueryParam("size", size)
                .build()
                .toUriString();
        return "<%s>; rel=\"%s\"".formatted(address, relation);
    }
}
