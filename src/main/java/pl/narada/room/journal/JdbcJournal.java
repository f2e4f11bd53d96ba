package pl.narada.room.journal;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import pl.narada.room.Entry;
import pl.narada.shared.WorkshopId;

/**
 * The journal in a table. The key (workshop, version) is what keeps two writers apart: the second one to write a version
 * fails. Plain JDBC, because a batch of rows that are never changed needs no persistence context.
 */
@Repository
class JdbcJournal implements Journal {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final JournalRows rows;

    JdbcJournal(JdbcTemplate jdbc, TransactionTemplate transaction, JournalRows rows) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.rows = rows;
    }

    @Override
    public List<Entry> since(WorkshopId workshop, long version) {
        return rows.between(workshop, version, Long.MAX_VALUE, rows::read);
    }

    @Override
    public void append(WorkshopId workshop, List<Entry> entries) {
        List<JournalRow> written = entries.stream().map(rows::write).toList();
        try {
            transaction.executeWithoutResult(_ -> rows.append(workshop, written));
        } catch (DuplicateKeyException e) {
            throw new HeadMoved(e);
        }
        rows.force();
    }

    @Override
    public boolean isShared() {
        return rows.areShared();
    }

    @Override
    public <T> T alone(WorkshopId workshop, Supplier<T> work) {
        // the only process there is needs no lock
        if (!rows.areShared()) return work.get();
        return Objects.requireNonNull(transaction.execute(_ -> {
            rows.lock(workshop);
            return work.get();
        }));
    }

    @Override
    public void eraseRehearsal(WorkshopId workshop) {
        transaction.executeWithoutResult(_ -> jdbc.update("""
                delete from journal_entry
                where workshop_id = ? and workshop_id in (select id from workshop where rehearsal_of is not null)
                """, workshop.value()));
    }

    @Override
    public void tryToWrite() {
        transaction.executeWithoutResult(_ -> jdbc.update("update journal_check set tries = tries + 1"));
        rows.force();
    }
}
