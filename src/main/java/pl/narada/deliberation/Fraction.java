package pl.narada.deliberation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An exact number. Who is chosen must not hang on the fifteenth decimal place: rules decide by fractions, decimals are only
 * for people to read.
 *
 * @param over above the line, with the sign
 * @param under below the line, at least 1; the two have nothing in common
 */
public record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");

    public Fraction {
        if (under.signum() == 0) throw new IllegalArgumentException(over + "/0");
        BigInteger common = over.gcd(under);
        if (under.signum() < 0) common = common.negate();
        over = over.divide(common);
        under = under.divide(common);
    }

    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Fraction of(long over, long under) {
        return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    /** "12", "12.50", "-3"; empty if it is no such number. */
    public static Optional<Fraction> parse(String text) {
        String number = text.strip();
        if (!DECIMAL.matcher(number).matches()) return Optional.empty();
        var decimal = new BigDecimal(number);
        return Optional.of(new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale())));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    public Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    public Fraction times(long factor) {
        return times(of(factor));
    }

    /** Throws if the other is zero. */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    /** The greatest whole number that is not more than this. */
    public Fraction floor() {
        BigInteger[] parts = over.divideAndRemainder(under);
        return new Fraction(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    public int signum() {
        return over.signum();
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    /** The nearest that a computer's decimals come. */
    public double toDouble() {
        return new BigDecimal(over)
                .divide(new BigDecimal(under), java.math.MathContext.DECIMAL64)
                .doubleValue();
    }

    /** "7" or "7/12". */
    @Override
    public String toString() {
        return under.equals(BigInteger.ONE) ? over.toString() : over + "/" + under;
    }
}
