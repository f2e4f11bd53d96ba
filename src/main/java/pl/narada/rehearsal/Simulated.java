package pl.narada.rehearsal;

/**
 * The simulated participants of one rehearsal.
 *
 * @param people how many are let in, whether or not they have come in yet
 * @param acting whether they do anything; otherwise they are only there
 */
public record Simulated(int people, boolean acting, Tempo tempo) {

    /** As long as nobody is let in. */
    public static final Simulated NOBODY = new Simulated(0, false, Tempo.CALM);
}
