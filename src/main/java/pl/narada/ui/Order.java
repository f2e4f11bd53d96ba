package pl.narada.ui;

import java.util.Collections;
import java.util.List;

/** The order of things on an editor's screen. */
public final class Order {

    private Order() {}

    /** Exchanges it with the one so many places further on; whether there is one. */
    public static <T> boolean moved(List<T> all, T one, int by) {
        int from = all.indexOf(one);
        int to = from + by;
        if (to < 0 || to >= all.size()) return false;
        Collections.swap(all, from, to);
        return true;
    }
}
