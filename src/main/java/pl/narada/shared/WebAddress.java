package pl.narada.shared;

import java.util.regex.Pattern;

/** Addresses that may be put behind a link: of web pages, and of nothing else. */
public final class WebAddress {

    public static final int LIMIT = 508;

    private static final Pattern FORM = Pattern.compile("https?://[^\\s<>\"']{1,500}");

    private WebAddress() {}

    public static boolean fits(String text) {
        return FORM.matcher(text).matches();
    }
}
