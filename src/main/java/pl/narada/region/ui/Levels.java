package pl.narada.region.ui;

import com.vaadin.flow.component.HasStyle;
import java.util.Collection;

/** Five steps of one size from {@code start}, so that a colour stands for a range that can be named. */
record Levels(double start, double step) {

    static final int COUNT = 5;
    private static final double NEARLY = 1e-9;
    private static final double[] NICE = {1, 2, 3, 4, 5, 6, 8};

    /** As narrow as they can be with all of these values on them. */
    static Levels over(Collection<Double> values) {
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        for (double power = 0.01; ; power *= 10) {
            for (double nice : NICE) {
                double step = nice * power;
                double start = Math.floor(least / step + NEARLY) * step;
                if (start + COUNT * step >= Math.max(most, 0.1) - NEARLY) return new Levels(start, step);
            }
        }
    }

    /** From 0 to 4. */
    int of(double value) {
        return Math.clamp((int) Math.floor((value - start) / step + NEARLY), 0, COUNT - 1);
    }

    double from(int level) {
        return start + level * step;
    }

    void paint(HasStyle what, double value) {
        what.addClassName("level-" + of(value));
    }
}
