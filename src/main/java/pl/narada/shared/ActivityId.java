package pl.narada.shared;

/** Which activity of a workshop; unique within the workshop, never given twice. */
public record ActivityId(int value) {

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
