package pl.narada.deliberation.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.Stances;

/**
 * Counts by statement and sector while people answer: each answer, change or withdrawal costs the same, however many have
 * answered. Always what a recount of everybody's present answers would give. Statements and sectors by number; not safe for
 * several threads.
 */
public final class LiveStances<P> {

    /** Who has named no sector. */
    public static final int UNASSIGNED = Told.UNASSIGNED;

    private final int statements;
    private final int sectors;
    private final int[] counts;
    private final Map<P, Answers> people = new HashMap<>();

    private static final class Answers {
        private int sector;
        private final Map<Integer, Stance> given = new HashMap<>();

        Answers(int sector) {
            this.sector = sector;
        }
    }

    public LiveStances(int statements, int sectors) {
        this.statements = statements;
        this.sectors = sectors;
        this.counts = new int[statements * (sectors + 1) * Stance.values().length];
    }

    /** This is what the person, of this sector from now on, says to it now. */
    public void set(P person, int sector, int statement, Stance stance) {
        Answers answers = of(person, sector);
        Stance before = answers.given.put(statement, stance);
        count(statement, answers.sector, before, -1);
        count(statement, answers.sector, stance, 1);
    }

    private Answers of(P person, int sector) {
        Answers known = people.computeIfAbsent(person, _ -> new Answers(sector));
        if (known.sector != sector) move(person, sector);
        return known;
    }

    /** The person's answers count for another sector; nothing if the person has not answered. */
    public void move(P person, int sector) {
        Answers answers = people.get(person);
        if (answers == null) return;
        answers.given.forEach((statement, stance) -> {
            count(statement, answers.sector, stance, -1);
            count(statement, sector, stance, 1);
        });
        answers.sector = sector;
    }

    /** As if the person had never answered it. */
    public void withdraw(P person, int statement) {
        Answers answers = people.get(person);
        if (answers != null) count(statement, answers.sector, answers.given.remove(statement), -1);
    }

    /** As if the person had never been there. */
    public void erase(P person) {
        Answers answers = people.remove(person);
        if (answers != null) answers.given.forEach((statement, stance) -> count(statement, answers.sector, stance, -1));
    }

    private void count(int statement, int sector, @Nullable Stance stance, int change) {
        if (stance != null) counts[at(statement, sector) + stance.ordinal()] += change;
    }

    private int at(int statement, int sector) {
        if (statement < 0 || statement >= statements || sector < UNASSIGNED || sector >= sectors)
            throw new IllegalArgumentException("statement %d, sector %d".formatted(statement, sector));
        return (statement * (sectors + 1) + sector + 1) * Stance.values().length;
    }

    public Optional<Stance> answer(P person, int statement) {
        Answers answers = people.get(person);
        return answers == null ? Optional.empty() : Optional.ofNullable(answers.given.get(statement));
    }

    public Statement statement(int statement) {
        List<Stances> by = new ArrayList<>();
        for (int sector = 0; sector < sectors; sector++) by.add(stances(statement, sector));
        return new Statement(by, stances(statement, UNASSIGNED));
    }

    private Stances stances(int statement, int sector) {
        int at = at(statement, sector);
        return new Stances(counts[at], counts[at + 1], counts[at + 2]);
    }
}
