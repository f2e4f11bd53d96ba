package pl.narada.api;

/** A new integration with its token, which is told this once and never again. */
public record Issued(Integration integration, String token) {

    /** The token is in no log. */
    @Override
    public String toString() {
        return "Issued[" + integration.name() + "]";
    }
}
