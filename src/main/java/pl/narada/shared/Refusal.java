package pl.narada.shared;

import java.util.Map;

/** A "no" with its reason; {@code details} fill the gaps of the sentence (e.g. {@code limit}). */
public record Refusal(Reason reason, Map<String, Object> details) {

    public Refusal {
        details = Map.copyOf(details);
    }

    public static Refusal because(Reason reason) {
        return new Refusal(reason, Map.of());
    }

    public static Refusal because(Reason reason, int limit) {
        return new Refusal(reason, Map.of("limit", limit));
    }
}
