package pl.narada.shared;

/** Which block of a workshop's agenda; unique within the workshop. */
public record BlockId(int value) {

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
