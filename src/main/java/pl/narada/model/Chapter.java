package pl.narada.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.narada.deliberation.Folded;

/** An area of the reference model: a chapter of ours. With beginnings of words by which a line may belong to it. */
public enum Chapter {
    DIAGNOSIS(Plane.POLICIES, "diagnoz", "badan", "ankiet", "potrzeb", "baza organizacji", "mapa"),
    STRATEGIES(Plane.POLICIES, "strategi", "program wspolpracy", "programu wspolpracy", "wieloletni", "polityk"),
    CONSULTATIONS(Plane.POLICIES, "konsultacj", "konsultowa", "rada pozytku", "rada dzialalnosci", "wyslucha"),
    IMPLEMENTATION(Plane.POLICIES, "wdraza", "wdrozen", "zespol", "harmonogram"),
    EVALUATION(Plane.POLICIES, "monitor", "ewaluac", "ocen", "sprawozda", "rozlicz"),
    FUNDING(Plane.TASKS, "dotacj", "konkurs", "grant", "wklad wlasn", "pieniad", "finans", "regrant"),
    SUPPORT_IN_KIND(Plane.TASKS, "lokal", "swietlic", "sprzet", "szkole", "ksiegow", "doradz", "uzycz", "promocj"),
    PROJECT_PARTNERSHIPS(Plane.TASKS, "wspolny wniosek", "wspolna oferta", "klauzul", "partnerstwo na rzecz", "cus"),
    CITIZEN_INITIATIVES(Plane.INFRASTRUCTURE, "inicjatyw", "mlodziez", "wolontari", "mikrogrant", "solec"),
    SECTOR_INTEGRATION(
            Plane.INFRASTRUCTURE, "forum", "sieciow", "siec organizacji", "kalendarz", "pelnomocnik", "integrac"),
    LOCAL_PARTNERSHIP(Plane.INFRASTRUCTURE, "partnerstw", "lgd", "wspoldziala", "kgw", "osp");

    private final Plane plane;
    private final List<String> beginnings;

    Chapter(Plane plane, String... beginnings) {
        this.plane = plane;
        this.beginnings = List.of(beginnings);
    }

    public Plane plane() {
        return plane;
    }

    /** The name in addresses and in the keys of texts. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Chapter> parse(String wire) {
        return Arrays.stream(values()).filter(c -> c.wire().equals(wire)).findFirst();
    }

    /** To which chapters these words may belong. A hint, no more: nothing is put anywhere by it. */
    public static List<Chapter> suggested(String text) {
        String words = " " + Folded.of(text).text();
        return Arrays.stream(values())
                .filter(c -> c.beginnings.stream().anyMatch(b -> words.contains(" " + b)))
                .toList();
    }
}
