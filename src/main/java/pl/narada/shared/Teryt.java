package pl.narada.shared;

import java.util.regex.Pattern;

/** The official four-digit number of a county. Names are for people; this is the key. */
public record Teryt(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{4}");

    public Teryt {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not a TERYT code of a county");
    }

    public static boolean fits(String text) {
        return FORM.matcher(text).matches();
    }
}
