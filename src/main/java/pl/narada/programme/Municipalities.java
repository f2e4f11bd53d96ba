package pl.narada.programme;

import java.util.List;
import java.util.Map;
import pl.narada.shared.Teryt;

/** The 102 municipalities (gminy) of the region by their county, in the order of the Polish alphabet, as of 2023. */
public final class Municipalities {

    private static final Map<String, String> BY_COUNTY = Map.ofEntries(
            Map.entry("2601", "Busko-Zdrój, Gnojno, Nowy Korczyn, Pacanów, Solec-Zdrój, Stopnica, Tuczępy, Wiślica"),
            Map.entry("2602", "Imielno, Jędrzejów, Małogoszcz, Nagłowice, Oksa, Sędziszów, Słupia, Sobków, Wodzisław"),
            Map.entry("2603", "Bejsce, Czarnocin, Kazimierza Wielka, Opatowiec, Skalbmierz"),
            Map.entry(
                    "2604",
                    "Bieliny, Bodzentyn, Chęciny, Chmielnik, Daleszyce, Górno, Łagów, Łopuszno, Masłów, Miedziana Góra, Mniów, Morawica, Nowa Słupia, Nowiny, Piekoszów, Pierzchnica, Raków, Strawczyn, Zagnańsk"),
            Map.entry(
                    "2605",
                    "Fałków, Gowarczów, Końskie, Radoszyce, Ruda Maleniecka, Słupia Konecka, Smyków, Stąporków"),
            Map.entry("2606", "Baćkowice, Iwaniska, Lipnik, Opatów, Ożarów, Sadowie, Tarłów, Wojciechowice"),
            Map.entry("2607", "Bałtów, Bodzechów, Ćmielów, Kunów, Ostrowiec Świętokrzyski, Waśniów"),
            Map.entry("2608", "Działoszyce, Kije, Michałów, Pińczów, Złota"),
            Map.entry(
                    "2609",
                    "Dwikozy, Klimontów, Koprzywnica, Łoniów, Obrazów, Samborzec, Sandomierz, Wilczyce, Zawichost"),
            Map.entry("2610", "Bliżyn, Łączna, Skarżysko Kościelne, Skarżysko-Kamienna, Suchedniów"),
            Map.entry("2611", "Brody, Mirzec, Pawłów, Starachowice, Wąchock"),
            Map.entry("2612", "Bogoria, Łubnice, Oleśnica, Osiek, Połaniec, Rytwiany, Staszów, Szydłów"),
            Map.entry("2613", "Kluczewsko, Krasocin, Moskorzew, Radków, Secemin, Włoszczowa"),
            Map.entry("2661", "Kielce"));

    private Municipalities() {}

    /** Empty for a county of another region. */
    public static List<String> of(Teryt county) {
        String names = BY_COUNTY.getOrDefault(county.value(), "");
        return names.isEmpty() ? List.of() : List.of(names.split(", "));
    }
}
