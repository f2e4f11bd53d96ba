package pl.narada.deliberation;

import java.util.Collection;
import java.util.Comparator;

/** How many people agree with a statement, disagree with it, and pass. */
public record Stances(int agree, int disagree, int pass) {

    public static final Stances NONE = new Stances(0, 0, 0);

    /**
     * What most agree with comes first: by what is left of agreement once disagreement is taken off, in proportion to all
     * who answered, so that one person for it among many who pass is not unanimity. What nobody answered comes last.
     */
    public static final Comparator<Stances> MOST_AGREED_FIRST =
            Comparator.comparing((Stances s) -> s.n() == 0).thenComparing(Stances::compareBalance);

    public static Stances total(Collection<Stances> all) {
        return all.stream().reduce(NONE, Stances::plus);
    }

    public Stances plus(Stance stance) {
        return switch (stance) {
            case AGREE -> new Stances(agree + 1, disagree, pass);
            case DISAGREE -> new Stances(agree, disagree + 1, pass);
            case PASS -> new Stances(agree, disagree, pass + 1);
        };
    }

    public Stances plus(Stances other) {
        return new Stances(agree + other.agree, disagree + other.disagree, pass + other.pass);
    }

    public int of(Stance stance) {
        return switch (stance) {
            case AGREE -> agree;
            case DISAGREE -> disagree;
            case PASS -> pass;
        };
    }

    /** How many people answered. */
    public int n() {
        return agree + disagree + pass;
    }

    private int compareBalance(Stances other) {
        return Long.compare((long) (other.agree - other.disagree) * n(), (long) (agree - disagree) * other.n());
    }
}
