package pl.narada.activity.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions and fields of an evaluation that are there to be picked. Their ids are in journals: they never change. */
public enum Ready {
    FORMS,
    FUNDING,
    CONTACTS,
    COOPERATION,
    USEFULNESS,
    FACILITATION,
    ACCESSIBILITY,
    IN_30_DAYS,
    COMMENT;

    /** Asked at the beginning and at the end, so that the meeting can be seen to have changed something. */
    public static final List<Ready> BEFORE = List.of(FORMS, FUNDING, CONTACTS, COOPERATION);

    public static final List<Ready> AFTER =
            List.of(FORMS, FUNDING, CONTACTS, COOPERATION, USEFULNESS, FACILITATION, ACCESSIBILITY);

    public static final List<Ready> FIELDS = List.of(IN_30_DAYS, COMMENT);

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Ready> of(String id) {
        return Stream.of(values()).filter(ready -> ready.id().equals(id)).findFirst();
    }

    /** The key of its words. */
    public String key() {
        return "evaluate.ready." + id();
    }
}
