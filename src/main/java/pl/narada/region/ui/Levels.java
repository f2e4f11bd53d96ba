package pl.narada.region.ui;

import com.vaadin.flow.component.HasStyle;
import java.util.Collection;

/** Five steps of one size from zero, so that a colour stands for a range that can be named. */
record Levels(double step) {

    static final int COUNT = 5;
    private static final double[] NICE = {1, 1.5, 2, 3, 4, 5, 6, 8};

    /** As narrow as they can be with the highest of these values on the last step. */
    static Levels upTo(Collection<Double> values) {
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double least = Math.max(most, 0.1) / COUNT;
        for (double power = 0.01; ; power *= 10) {
            for (double nice : NICE) if (nice * power >= least - 1e-9) return new Levels(nice * power);
        }
    }

    /** From 0 to 4. */
    int of(double value) {
        return Math.min(COUNT - 1, (int) Math.floor(value / step + 1e-9));
    }

    double from(int level) {
        return level * step;
    }

    void paint(HasStyle what, double value) {
        what.addClassName("level-" + of(value));
    }
}
