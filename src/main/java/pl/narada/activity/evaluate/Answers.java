package pl.narada.activity.evaluate;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.shared.Sector;

/**
 * One person's answers as they stand.
 *
 * @param ratings by question; no zeros
 * @param texts by field; none of them empty
 */
public record Answers(Sector sector, PMap<String, Integer> ratings, PMap<String, String> texts) {

    static Answers none(Sector sector) {
        return new Answers(sector, HashTreePMap.empty(), HashTreePMap.empty());
    }

    /** 0 if there is none. */
    public int rating(String question) {
        return ratings.getOrDefault(question, 0);
    }

    /** Empty if there is none. */
    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    boolean isEmpty() {
        return ratings.isEmpty() && texts.isEmpty();
    }

    Answers rated(String question, int value) {
        return new Answers(sector, value == 0 ? ratings.minus(question) : ratings.plus(question, value), texts);
    }

    Answers written(String field, String text) {
        return new Answers(sector, ratings, text.isEmpty() ? texts.minus(field) : texts.plus(field, text));
    }

    Answers of(Sector now) {
        return new Answers(now, ratings, texts);
    }
}
