package pl.narada.deliberation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.narada.shared.Sector;

/** Sectors of which hardly anybody has spoken while the rest of the room has. */
public final class QuietSectors {

    /** A sector of two may have nothing to say today. */
    static final int FEWEST_PEOPLE = 3;

    /** Before so much of the room has taken part, nobody is late. */
    static final double ROOM_HAS_BEGUN = 0.3;

    /** Quiet is who took part less than half as much as the room did. */
    static final double HALF = 0.5;

    private QuietSectors() {}

    /** Those sectors, the quietest first. Both counts are of people, by sector. */
    public static List<Sector> of(Map<Sector, Integer> joined, Map<Sector, Integer> tookPart) {
        double room = share(Sector.total(tookPart), Sector.total(joined));
        List<Sector> quiet = new ArrayList<>();
        if (room < ROOM_HAS_BEGUN) return quiet;
        joined.forEach((sector, people) -> {
            boolean enough = people >= FEWEST_PEOPLE;
            if (enough && share(tookPart.getOrDefault(sector, 0), people) < HALF * room) quiet.add(sector);
        });
        quiet.sort((a, b) -> Double.compare(shareOf(a, joined, tookPart), shareOf(b, joined, tookPart)));
        return quiet;
    }

    private static double shareOf(Sector sector, Map<Sector, Integer> joined, Map<Sector, Integer> tookPart) {
        return share(tookPart.getOrDefault(sector, 0), joined.getOrDefault(sector, 0));
    }

    private static double share(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }
}
