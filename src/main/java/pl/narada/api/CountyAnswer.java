package pl.narada.api;

import io.swagger.v3.oas.annotations.media.Schema;
import pl.narada.programme.County;

@Schema(name = "County")
record CountyAnswer(
        @Schema(description = "The county’s official four-digit number", example = "2612")
        String teryt,

        @Schema(example = "powiat staszowski") String name,
        @Schema(example = "Staszów") String seat,

        @Schema(description = "The letters on its vehicles", example = "TSZ")
        String plate,

        @Schema(description = "People on 31 December 2023") int population) {

    static CountyAnswer of(County county) {
        return new CountyAnswer(
                county.teryt().value(), county.name(), county.seat(), county.plate(), county.population());
    }
}
