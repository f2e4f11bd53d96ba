package pl.narada.bundle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a bundle says of itself.
 *
 * @param application the version of the program that wrote it
 * @param county its TERYT code
 * @param entries how many the journal has
 * @param head the {@link Chain} of the whole journal
 * @param files SHA-256 of every other file in it, by its name
 */
record Manifest(
        String format,
        int formatVersion,
        String application,
        String workshop,
        String title,
        String county,
        LocalDate date,
        long entries,
        String head,
        Instant createdAt,
        Map<String, String> files) {

    static final String FORMAT = "narada-bundle";
    static final int VERSION = 1;
}
