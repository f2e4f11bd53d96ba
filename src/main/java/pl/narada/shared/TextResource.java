package pl.narada.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts that come with the program; {@code name} as in {@code /demo/needs.txt}. That one is missing is a bug. */
public final class TextResource {

    private TextResource() {}

    public static String text(String name) {
        try (var in = TextResource.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without empty lines and those that begin with {@code #}. */
    public static List<String> lines(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
