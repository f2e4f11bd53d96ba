package pl.narada.api;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pl.narada.codebook.Needs;
import pl.narada.programme.County;

@RestController
@RequestMapping("/api/v1/counties")
class CountiesApi {

    private final Readable readable;
    private final Needs needs;

    CountiesApi(Readable readable, Needs needs) {
        this.readable = readable;
        this.needs = needs;
    }

    @GetMapping
    @Operation(operationId = "counties")
    ResponseEntity<Part<CountyAnswer>> list(
            @AuthenticationPrincipal Integration who,
            @RequestParam(defaultValue = "0") String page,
            @RequestParam(defaultValue = Paging.USUAL) String size) {
        return Paging.of(page, size).of(readable.counties(who.scope()), CountyAnswer::of);
    }

    @GetMapping("/{teryt}")
    @Operation(operationId = "county")
    CountyAnswer one(@AuthenticationPrincipal Integration who, @PathVariable String teryt) {
        return CountyAnswer.of(readable.county(who.scope(), teryt));
    }

    @GetMapping("/{teryt}/needs")
    @Operation(operationId = "needs")
    NeedsAnswer needs(@AuthenticationPrincipal Integration who, @PathVariable String teryt) {
        County county = readable.county(who.scope(), teryt);
        return NeedsAnswer.of(county, needs.ofCounty(county.teryt()));
    }
}
