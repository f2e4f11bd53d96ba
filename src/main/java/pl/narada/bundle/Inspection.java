package pl.narada.bundle;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.room.Kinds;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomState;
import pl.narada.room.journal.JournalRow;
import pl.narada.room.journal.JournalRows;
import pl.narada.shared.Reason;

/** Looks through a bundle: whether its journal can be followed from the first entry to the last, and what of it is here. */
final class Inspection implements BundleReader.Visitor {

    private final Programme programme;
    private final JournalRows rows;
    private final RoomHistory history;
    private final Optional<String> copy;
    private final Chain chain = new Chain();
    private @Nullable Manifest manifest;
    private @Nullable Facts facts;
    private @Nullable RoomState state;
    private long here;
    private long shared;
    private boolean apart;
    private String headOfShared = "";

    /** {@code copy}: the title of a copy beside what is here; empty to bring it under its own id. */
    Inspection(Programme programme, JournalRows rows, Kinds kinds, Optional<String> copy) {
        this.programme = programme;
        this.rows = rows;
        this.history = new RoomHistory(kinds);
        this.copy = copy;
    }

    @Override
    public void begins(Manifest says, Facts written) throws Unreadable {
        boolean agree = says.workshop().equals(written.id())
                && says.title().equals(written.title())
                && says.county().equals(written.county())
                && says.date().equals(written.date());
        if (!agree || programme.county(written.teryt()).isEmpty()) throw new Unreadable(Reason.BUNDLE_DAMAGED);
        Facts wanted = copy.map(title -> written.copy(says.head(), title)).orElse(written);
        manifest = says;
        facts = wanted;
        state = RoomState.empty(wanted.workshop());
        here = rows.head(wanted.workshop());
        shared = Math.min(here, says.entries());
        headOfShared = headHere(wanted);
    }

    private String headHere(Facts wanted) {
        var chainHere = new Chain();
        for (long after = 0; after < shared; after += BundleWriter.PAGE) {
            rows.between(wanted.workshop(), after, Math.min(after + BundleWriter.PAGE, shared))
                    .forEach(chainHere::add);
        }
        return chainHere.head();
    }

    @Override
    public void row(JournalRow row) {
        RoomState before = state;
        if (before == null) throw new IllegalStateException("a row before the beginning");
        state = history.apply(before, rows.read(row));
        chain.add(row);
        if (row.version() == shared) apart = !chain.head().equals(headOfShared);
    }

    /** After the last row. */
    Found found() throws Unreadable {
        if (manifest == null || facts == null || state == null) throw new IllegalStateException("nothing was read");
        Optional<Workshop> workshop = programme.workshop(facts.workshop());
        // a rehearsal is never written, so this is somebody's invention
        if (workshop.filter(Workshop::isRehearsal).isPresent()) throw new Unreadable(Reason.BUNDLE_DAMAGED);
        boolean isHere = workshop.isPresent();
        return new Found(manifest, facts, state, here, isHere, standing(isHere, manifest.entries()));
    }

    private Preview.Standing standing(boolean isHere, long entries) {
        if (apart) return Preview.Standing.APART;
        if (!isHere) return Preview.Standing.NEW;
        if (entries > here) return Preview.Standing.LONGER;
        return entries == here ? Preview.Standing.SAME : Preview.Standing.OLDER;
    }

    /** {@code here}: how many entries are here; {@code state}: after all that are in the bundle. */
    record Found(
            Manifest manifest, Facts facts, RoomState state, long here, boolean isHere, Preview.Standing standing) {

        Preview preview() {
            return new Preview(
                    facts.workshop(),
                    facts.title(),
                    facts.teryt(),
                    facts.date(),
                    manifest.entries(),
                    here,
                    manifest.createdAt(),
                    standing);
        }

        Brought brought(long entries) {
            return new Brought(facts.workshop(), entries, state.phase());
        }
    }
}
