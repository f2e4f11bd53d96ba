package pl.narada.shared;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The personal code on a slip of paper: eight characters out of 31, which makes 853 thousand million codes (39.6 bits). It
 * is nobody's name: whoever holds the slip may join, once.
 */
public record SlipCode(String value) {

    private static final int LENGTH = 8;

    public SlipCode {
        if (!TypedCode.fits(value, LENGTH)) throw new IllegalArgumentException("not the code of a slip");
    }

    public static SlipCode random(RandomGenerator random) {
        return new SlipCode(TypedCode.random(random, LENGTH));
    }

    /** Reads what a person typed, as {@link JoinCode#parse} does. */
    public static Optional<SlipCode> parse(String typed) {
        return TypedCode.parse(typed, LENGTH).map(SlipCode::new);
    }

    /** For people: in two halves. */
    public String inHalves() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }

    /** Never what it says: it is a secret of whoever holds the slip. */
    @Override
    public String toString() {
        return "a slip";
    }
}
