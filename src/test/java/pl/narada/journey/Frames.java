package pl.narada.journey;

import com.microsoft.playwright.Page;
import java.util.List;

/** How long the frames of a page take while something goes on, as the browser itself counts them. */
final class Frames {

    private final Page page;
    private long begun;

    private Frames(Page page) {
        this.page = page;
    }

    /** All in milliseconds; shares from 0 to 1 of the frames that took longer than at 60 and at 30 a second. */
    record Figures(int frames, double median, double p95, double longest, double over16, double over33) {
        @Override
        public String toString() {
            return "%d frames, median %.1f ms, p95 %.1f ms, longest %.1f ms, over 16.7 ms %.0f %%, over 33 ms %.0f %%"
                    .formatted(frames, median, p95, longest, over16 * 100, over33 * 100);
        }
    }

    static Frames of(Page page) {
        return new Frames(page);
    }

    void begin() {
        begun = System.nanoTime();
        page.evaluate("() => { const times = window.frameTimes = []; const next = time => { times.push(time);"
                + " if (window.frameTimes === times) requestAnimationFrame(next); }; requestAnimationFrame(next); }");
    }

    double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    Figures end() {
        List<?> times = (List<?>) page.evaluate("() => { const times = window.frameTimes; window.frameTimes = null;"
                + " return times.slice(1).map((time, i) => time - times[i]); }");
        double[] sorted = times.stream()
                .mapToDouble(t -> ((Number) t).doubleValue())
                .sorted()
                .toArray();
        return new Figures(
                sorted.length,
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 1),
                // the browser's clock has a tenth of a millisecond
                over(sorted, 16.8),
                over(sorted, 33.4));
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
    }

    private static double over(double[] sorted, double limit) {
        long over = java.util.Arrays.stream(sorted).filter(t -> t > limit).count();
        return sorted.length == 0 ? 0 : (double) over / sorted.length;
    }
}
