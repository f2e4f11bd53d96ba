package pl.narada.deliberation.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.Stances;

/**
 * Who answered what, as a table of people and statements: for a recount from nothing, and for what looks at people rather
 * than sums. Whoever joined late simply has fewer answers.
 */
public final class Sheet {

    private static final Stance[] STANCES = Stance.values();

    private final int statements;
    private final List<Integer> sectors = new ArrayList<>();
    private final List<byte[]> rows = new ArrayList<>();

    public Sheet(int statements) {
        this.statements = statements;
    }

    /** Adds a person ({@link Told#UNASSIGNED} without a sector) who has answered nothing, and tells their number. */
    public int person(int sector) {
        sectors.add(sector);
        rows.add(new byte[statements]);
        return rows.size() - 1;
    }

    public void set(int person, int statement, Stance stance) {
        rows.get(person)[statement] = (byte) (stance.ordinal() + 1);
    }

    /** Null if the person has not answered it. */
    public @Nullable Stance get(int person, int statement) {
        byte answer = rows.get(person)[statement];
        return answer == 0 ? null : STANCES[answer - 1];
    }

    public int people() {
        return rows.size();
    }

    public int statements() {
        return statements;
    }

    /**
     * The same answers in an order that depends on nothing but the answers, and nobody's sector: what is reckoned from it is
     * the same whoever came first, also once it is forgotten who it was.
     */
    public Sheet anonymous() {
        var sheet = new Sheet(statements);
        rows.stream().sorted(Arrays::compare).forEach(row -> {
            sheet.sectors.add(Told.UNASSIGNED);
            sheet.rows.add(row.clone());
        });
        return sheet;
    }

    /** All counted again; {@code sectorCount}: sectors are numbered below it. */
    public List<Statement> recount(int sectorCount) {
        int[] groups = sectors.stream().mapToInt(Integer::intValue).toArray();
        return counted(groups, sectorCount);
    }

    /** The same by any grouping of the people, {@link Told#UNASSIGNED} for who is in no group. */
    public List<Statement> counted(int[] groupOf, int groups) {
        int[][] counts = new int[groups + 1][statements * (STANCES.length + 1)];
        for (int person = 0; person < groupOf.length; person++) {
            int[] own = counts[groupOf[person] + 1];
            byte[] row = rows.get(person);
            for (int s = 0, at = 0; s < statements; s++, at += STANCES.length + 1) own[at + row[s]]++;
        }
        List<Statement> counted = new ArrayList<>();
        for (int s = 0; s < statements; s++) {
            int at = s * (STANCES.length + 1);
            List<Stances> all = Arrays.stream(counts)
                    .map(own -> new Stances(own[at + 1], own[at + 2], own[at + 3]))
                    .toList();
            counted.add(new Statement(all.subList(1, groups + 1), all.getFirst()));
        }
        return counted;
    }
}
