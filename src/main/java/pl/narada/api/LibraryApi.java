package pl.narada.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pl.narada.library.Kind;
import pl.narada.library.LibraryQuery;
import pl.narada.library.Sort;
import pl.narada.shared.NeedCategory;

@RestController
@RequestMapping("/api/v1/library")
class LibraryApi {

    private final Readable readable;

    LibraryApi(Readable readable) {
        this.readable = readable;
    }

    @GetMapping
    @Operation(operationId = "library")
    ResponseEntity<Part<EntryAnswer>> list(
            @AuthenticationPrincipal Integration who,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Schema(allowableValues = {"practice", "funding"}) @Nullable String kind,
            @RequestParam(required = false) @Nullable List<String> category,
            @RequestParam(required = false) @Nullable String county,
            @RequestParam(required = false) @Schema(format = "date") @Nullable String deadline,
            @RequestParam(required = false) @Schema(allowableValues = "true") @Nullable String open,
            @RequestParam(defaultValue = "0") String page,
            @RequestParam(defaultValue = Paging.USUAL) String size) {
        Paging paging = Paging.of(page, size);
        var query = new LibraryQuery(
                q,
                Asked.one("kind", kind, List.of(Kind.values()), Kind::wire).orElse(null),
                categories(category),
                Asked.county(county).orElse(null),
                Asked.one("open", open, List.of(true), String::valueOf).isPresent(),
                Asked.date("deadline", deadline),
                false,
                Sort.BEST);
        return paging.of(readable.library(who.scope(), query), e -> EntryAnswer.of(e, who.scope()));
    }

    private static Set<NeedCategory> categories(@Nullable List<String> keys) {
        Set<NeedCategory> categories = new TreeSet<>();
        for (String key : Optional.ofNullable(keys).orElse(List.of())) {
            Asked.one("category", key, List.of(NeedCategory.values()), NeedCategory::key)
                    .ifPresent(categories::add);
        }
        return categories;
    }

    @GetMapping("/{id}")
    @Operation(operationId = "libraryEntry")
    EntryAnswer one(@AuthenticationPrincipal Integration who, @PathVariable String id) {
        return EntryAnswer.of(readable.entry(who.scope(), id), who.scope());
    }
}
