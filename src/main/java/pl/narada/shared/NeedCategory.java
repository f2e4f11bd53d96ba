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

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty if there is no category with that key. */
    public static Optional<NeedCategory> find(String key) {
        return Arrays.stream(values()).filter(c -> c.key().equals(key)).findFirst();
    }
}
