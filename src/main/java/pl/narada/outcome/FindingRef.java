package pl.narada.outcome;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.narada.shared.WorkshopId;

/**
 * One line of an outcome, named so that it is found again after the outcome was recorded anew: by numbers of the journal,
 * which are never given twice.
 */
public record FindingRef(WorkshopId workshop, Kind kind, int activity, int number) {

    private static final Pattern KEY = Pattern.compile("([a-z]{1,20})-(\\d{1,9})-(\\d{1,9})");

    public enum Kind {
        VOICE,
        THEME,
        /** A row of a result. */
        CHOICE,
        DECISION,
        ACTION;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** "action-10-2": which line of its workshop. */
    public String key() {
        return kind.wire() + "-" + activity + "-" + number;
    }

    /** Where the line stands on a page that may show several workshops. */
    public String anchor() {
        return "f-" + workshop.toString().substring(0, 8) + "-" + key();
    }

    /** The page of the outcome, where this line stands. */
    public String path() {
        return "staff/outcome/" + workshop + "#" + anchor();
    }

    /** Empty if it is no {@link #key}. */
    public static Optional<FindingRef> parse(WorkshopId workshop, String key) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) return Optional.empty();
        return Arrays.stream(Kind.values())
                .filter(k -> k.wire().equals(parts.group(1)))
                .findFirst()
                .map(kind -> new FindingRef(
                        workshop, kind, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))));
    }
}
