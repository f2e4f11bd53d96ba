package pl.narada.bench;

import java.util.Arrays;

/** How long something took, many times over. Every single time is kept, so that no percentile is a guess. */
final class Times {

    private long[] nanos = new long[1024];
    private int count;

    synchronized void add(long time) {
        if (count == nanos.length) nanos = Arrays.copyOf(nanos, count * 2);
        nanos[count++] = time;
    }

    synchronized int count() {
        return count;
    }

    /** In ms; the time within which this share of all was done. */
    synchronized double percentile(double share) {
        if (count == 0) return Double.NaN;
        Arrays.sort(nanos, 0, count);
        int at = (int) Math.ceil(share * count) - 1;
        return nanos[Math.clamp(at, 0, count - 1)] / 1e6;
    }

    void into(Measures measures, String what) {
        measures.put(what + ", half, ms", percentile(0.5));
        measures.put(what + ", 99%, ms", percentile(0.99));
        measures.put(what + ", last, ms", percentile(1));
    }
}
