package pl.narada.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One of the three planes of the reference model of cooperation between public administration and NGOs. */
public enum Plane {
    POLICIES,
    TASKS,
    INFRASTRUCTURE;

    public List<Chapter> chapters() {
        return Arrays.stream(Chapter.values()).filter(c -> c.plane() == this).toList();
    }

    /** The name in the keys of texts. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
