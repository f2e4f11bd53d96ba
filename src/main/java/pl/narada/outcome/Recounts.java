package pl.narada.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.narada.room.Kinds;
import pl.narada.room.Phase;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomState;
import pl.narada.room.journal.JournalRows;
import pl.narada.shared.WorkshopId;

/**
 * Counts the results of a workshop that is over once more, from its journal alone, and lays them beside what was saved. Of a
 * sealed one the journal has been told anew: what everybody answered is in it, who it was is not.
 */
@Service
@Transactional(readOnly = true)
public class Recounts {

    private final OutcomeRepository outcomes;
    private final JournalRows journal;
    private final Kinds kinds;

    Recounts(OutcomeRepository outcomes, JournalRows journal, Kinds kinds) {
        this.outcomes = outcomes;
        this.journal = journal;
        this.kinds = kinds;
    }

    /**
     * @param entries of the journal that were read
     * @param sealed whether it has been forgotten who took part
     */
    public record Recount(int entries, boolean sealed, List<Result> results) {

        public boolean agrees() {
            return results.stream().allMatch(Result::agrees);
        }
    }

    /**
     * One result, counted again.
     *
     * @param saved the fingerprint that was saved with the outcome; null if that was before there were any
     * @param stored of the rows of the outcome as they are now
     * @param counted of the rows that were counted now
     * @param differing what the rows that are not the same are about: labels of choices, or nothing that has one
     */
    public record Result(int activity, @Nullable String saved, String stored, String counted, List<String> differing) {

        public boolean agrees() {
            return stored.equals(counted);
        }

        /** The rows are the same, but whoever saved them wrote them down in another way. */
        public boolean isOfAnotherVersion() {
            return agrees() && saved != null && !saved.equals(counted);
        }
    }

    /** Empty as long as the workshop is not over, or nothing of it was saved. */
    public Optional<Recount> of(WorkshopId workshop) {
        Optional<Outcome> saved = outcomes.findById(workshop.value());
        if (saved.isEmpty() || !saved.get().complete()) return Optional.empty();
        var entries = journal.between(workshop, 0, Long.MAX_VALUE).stream()
                .map(journal::read)
                .toList();
        RoomState room = new RoomHistory(kinds).replay(RoomState.empty(workshop), entries);
        if (room.phase() != Phase.CLOSED) return Optional.empty();
        Findings stored = saved.get().findings();
        return Optional.of(new Recount(
                entries.size(), room.isSealed(), compared(stored, asKept(Findings.of(room, kinds), stored))));
    }

    /** Of statements that were recorded before groups of opinion were kept, they are not compared. */
    private static Findings asKept(Findings counted, Findings stored) {
        Set<Integer> kept = stored.all(OpinionLine.Alike.class).stream()
                .map(OpinionLine.Alike::activity)
                .collect(Collectors.toSet());
        return Findings.of(
                counted.version(), counted.complete(), counted.lines().stream().filter(line -> switch (line) {
                    case OpinionLine.Alike a -> kept.contains(a.activity());
                    case OpinionLine.AlikeGroup a -> kept.contains(a.activity());
                    case OpinionLine.AlikeAnswer a -> kept.contains(a.activity());
                    default -> true;
                }));
    }

    private static List<Result> compared(Findings stored, Findings counted) {
        Map<Integer, String> hashes = stored.all(Line.Fingerprint.class).stream()
                .collect(Collectors.toMap(Line.Fingerprint::activity, Line.Fingerprint::hash));
        Map<Integer, List<String>> before = Fingerprints.rows(stored.lines());
        Map<Integer, List<String>> now = Fingerprints.rows(counted.lines());
        return Stream.of(before.keySet(), now.keySet(), hashes.keySet())
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .map(activity -> {
                    List<String> was = before.getOrDefault(activity, List.of());
                    List<String> is = now.getOrDefault(activity, List.of());
                    return new Result(
                            activity,
                            hashes.get(activity),
                            Fingerprints.hash(was),
                            Fingerprints.hash(is),
                            was.equals(is) ? List.of() : about(activity, was, is, counted, stored));
                })
                .toList();
    }

    /** Never by how much, nor in which sector: such a difference may be one person. */
    private static List<String> about(
            int activity, List<String> was, List<String> is, Findings counted, Findings stored) {
        List<String> odd = new ArrayList<>(was);
        is.forEach(odd::remove);
        List<String> missing = new ArrayList<>(is);
        was.forEach(missing::remove);
        odd.addAll(missing);
        return Stream.concat(counted.all(Line.Choice.class).stream(), stored.all(Line.Choice.class).stream())
                .filter(choice -> choice.activity() == activity)
                .filter(choice -> odd.stream().anyMatch(row -> isAbout(row, choice)))
                .map(Line.Choice::label)
                .distinct()
                .toList();
    }

    private static boolean isAbout(String row, Line.Choice choice) {
        String[] values = row.split("\\|", -1);
        boolean ofOne = !List.of("Turnout", "Raters", "OnPaper", "Ballot", "Answer", "PairRound", "AlikeGroup")
                .contains(values[0]);
        return ofOne && values.length > 2 && values[2].equals(Integer.toString(choice.choice()));
    }
}
