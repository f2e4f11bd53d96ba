package pl.narada.room;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** By what lots are drawn where two ways of choosing find several equal. */
public final class Lots {

    private Lots() {}

    /** Published with the result; it stands before anybody votes, and nobody chooses it. */
    public static String seed(Situation<?, ?> now) {
        return now.room().workshop().value() + "/" + now.id().value();
    }

    /** The names that are drawn: those that are there twice are told apart. */
    public static List<String> names(List<Choice> choices) {
        Set<String> seen = new HashSet<>();
        return choices.stream()
                .map(c -> seen.add(c.label()) ? c.label() : c.label() + " #" + c.id())
                .toList();
    }
}
