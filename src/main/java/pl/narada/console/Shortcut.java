package pl.narada.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be done by one key. The letters begin the Polish words; the page keys are those of the little remote controls
 * that people hold while they speak.
 */
enum Shortcut {
    NEXT("d", "PageDown"),
    BACK("w", "PageUp"),
    REVEAL("p"),
    CONCEAL("u"),
    OPEN("o"),
    CLOSE("z"),
    PAUSE("t"),
    MORE_TIME("+"),
    UNDO("c"),
    HELP("?");

    private final List<String> keys;

    Shortcut(String... keys) {
        this.keys = List.of(keys);
    }

    List<String> keys() {
        return keys;
    }

    /** As the browser names the key, in small letters or capitals. */
    static Optional<Shortcut> of(String key) {
        return Arrays.stream(values())
                .filter(s -> s.keys.stream().anyMatch(k -> k.equalsIgnoreCase(key)))
                .findFirst();
    }

    /** The end of its key in the texts: {@code next}, {@code more-time}. */
    String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
