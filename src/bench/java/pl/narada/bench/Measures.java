package pl.narada.bench;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was found with one number of phones, in the order in which it was measured. */
record Measures(
        int phones, Map<String, Object> values, @JsonIgnore boolean told) {

    static Measures of(int phones) {
        return new Measures(phones, new LinkedHashMap<>(), true);
    }

    /** For what is done without being measured. */
    static Measures unseen() {
        return new Measures(0, new LinkedHashMap<>(), false);
    }

    void put(String what, double value) {
        if (Double.isNaN(value)) missing(what);
        else put(what, (Object) (Math.round(value * 100) / 100.0));
    }

    void put(String what, long value) {
        put(what, (Object) value);
    }

    void missing(String what) {
        put(what, "not measured");
    }

    private void put(String what, Object value) {
        values.put(what, value);
        if (told) System.out.printf("%,7d phones | %s: %s%n", phones, what, value);
    }

    long count(String what) {
        return values.get(what) instanceof Long number ? number : 0;
    }
}
