package pl.narada.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** A county, where something else is told. */
record Place(
        @Schema(description = "The county’s official four-digit number", example = "2612")
        String teryt,

        @Schema(example = "powiat staszowski") String name) {}
