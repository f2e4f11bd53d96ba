package pl.narada.activity.opine;

import java.util.Locale;
import pl.narada.deliberation.statements.Opinion.Order;

/** In which order the projector shows what people said, and what it says beside it. */
public enum OpineView {
    RESULT(Order.PLAIN),
    BALANCED(Order.BALANCED),
    AGREEMENT(Order.COMMON),
    DIVIDE(Order.DIVIDE),
    /** Groups of people who answer alike, whatever sector they come from. */
    GROUPS(Order.PLAIN);

    private final Order order;

    OpineView(Order order) {
        this.order = order;
    }

    public Order order() {
        return order;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
