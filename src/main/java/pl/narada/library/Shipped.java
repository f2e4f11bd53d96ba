package pl.narada.library;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import pl.narada.shared.TextResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every library begins with, from the file {@code library/entries.json}. The id of an entry follows from its key, so
 * it is the same in every installation and in every version of the file.
 */
final class Shipped {

    private static final String FILE = "/library/entries.json";

    /** What is missing has its usual value; a name that is written wrong is a bug. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Shipped READ = parse(TextResource.text(FILE));

    private final List<ShippedLine> lines;

    private Shipped(List<ShippedLine> lines) {
        this.lines = lines;
    }

    static Shipped parse(String json) {
        return new Shipped(List.of(JSON.readValue(json, ShippedLine[].class)));
    }

    /** As this version of the program has it. */
    static Shipped current() {
        return READ;
    }

    static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("narada-library/" + key).getBytes(StandardCharsets.UTF_8));
    }

    /** All entries in the order of the file: their ids and what they tell. */
    List<LibraryEntry> entries() {
        return lines.stream()
                .map(line -> new LibraryEntry(line.id(), 0, line.content(), false, false, Instant.EPOCH))
                .toList();
    }

    /** The entry in a few words of another language, where somebody has translated them. */
    Optional<Brief> translated(UUID id, Locale language) {
        return lines.stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .map(ShippedLine::words)
                .map(words -> words.get(language.getLanguage()));
    }
}
