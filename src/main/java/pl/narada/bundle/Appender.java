package pl.narada.bundle;

import java.util.ArrayList;
import java.util.List;
import pl.narada.bundle.Inspection.Found;
import pl.narada.room.journal.JournalRow;
import pl.narada.room.journal.JournalRows;
import pl.narada.shared.Reason;

/** Writes those rows of a bundle that are not here yet. */
final class Appender implements BundleReader.Visitor {

    private final JournalRows rows;
    private final Found found;
    private final List<JournalRow> page = new ArrayList<>();

    Appender(JournalRows rows, Found found) {
        this.rows = rows;
        this.found = found;
    }

    @Override
    public void begins(Manifest manifest, Facts facts) throws Unreadable {
        // still the file that was looked through
        if (!manifest.equals(found.manifest())) throw new Unreadable(Reason.BUNDLE_DAMAGED);
    }

    @Override
    public void row(JournalRow row) {
        if (row.version() <= found.here()) return;
        page.add(row);
        if (page.size() == BundleWriter.PAGE) end();
    }

    /** After the last row. */
    void end() {
        if (!page.isEmpty()) rows.append(found.facts().workshop(), page);
        page.clear();
    }
}
