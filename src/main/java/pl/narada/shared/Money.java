package pl.narada.shared;

import java.util.Locale;

/** Sums of money as people read them; the currency is the same in every language of ours. */
public final class Money {

    private Money() {}

    /** "12 000 zł", with spaces that don't break. */
    public static String zloty(long zloty) {
        return String.format(Locale.ROOT, "%,d", zloty).replace(',', '\u00a0') + "\u00a0zł";
    }
}
