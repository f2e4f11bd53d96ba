package pl.narada.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.narada.faults.Database.Row;

/** Compares what the phones were told with what is on the disk. */
final class JournalCheck {

    static final String LOST = "acknowledged and lost";
    static final String DOUBLED = "written twice";

    private JournalCheck() {}

    static void check(List<Row> journal, List<LoadPhone> phones, Measures measures) {
        Map<String, Long> written = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (Row row : journal) {
            if (written.put(row.command(), row.version()) != null) twice.add(row.command());
        }
        long told = 0;
        long lost = 0;
        for (LoadPhone phone : phones) {
            for (Cast cast : phone.acknowledged()) {
                told++;
                Long entry = written.get(cast.id());
                if (entry == null || entry != cast.entry()) lost++;
            }
        }
        measures.put("acknowledged", told);
        measures.put(LOST, lost);
        measures.put(DOUBLED, twice.size());
        measures.put("entries in the journal", journal.size());
    }
}
