package pl.narada.activity.vote;

import java.util.Locale;

/** How people vote. Dots: each has a few to spread. Approval: each marks as many choices as they like. */
public enum Method {
    DOTS,
    APPROVAL;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
