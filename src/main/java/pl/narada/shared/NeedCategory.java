package pl.narada.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The code book of needs. The first ten say how people work together, the next five what about. The keys are in tables,
 * files and addresses, so they stay; the words for people are under {@code need.<key>}.
 */
public enum NeedCategory {
    DIALOG,
    KONSULTACJE,
    PROGRAM,
    FINANSE,
    USLUGI,
    PARTNERSTWA,
    KOMPETENCJE,
    ZASOBY,
    WOLONTARIAT,
    SIECIOWANIE,
    SENIORZY,
    MLODZIEZ,
    KULTURA,
    SRODOWISKO,
    TRANSPORT,
    INNE;

    /** What a category says of a need. A need may have one of the first and one of the second; {@code NEITHER} stands alone. */
    public enum Facet {
        HOW,
        ABOUT,
        NEITHER;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Facet facet() {
        if (this == INNE) return Facet.NEITHER;
        return compareTo(SENIORZY) < 0 ? Facet.HOW : Facet.ABOUT;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty if there is no category with that key. */
    public static Optional<NeedCategory> find(String key) {
        return Arrays.stream(values()).filter(c -> c.key().equals(key)).findFirst();
    }
}
