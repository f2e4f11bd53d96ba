package pl.narada.room.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import pl.narada.room.Actor;
import pl.narada.room.Entry;
import pl.narada.shared.CommandId;
import pl.narada.shared.WorkshopId;

/**
 * The journal in a table. The key (workshop, version) is what keeps two writers apart: the second one to write a version
 * fails. Plain JDBC, because a batch of rows that are never changed needs no persistence context.
 */
@Repository
class JdbcJournal implements Journal {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final EntryCodec codec;

    JdbcJournal(JdbcTemplate jdbc, TransactionTemplate transaction, EntryCodec codec) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.codec = codec;
    }

    @Override
    public List<Entry> since(WorkshopId workshop, long version) {
        return jdbc.query("""
                select version, recorded_at, actor, command_id, events from journal_entry
                where workshop_id = ? and version > ? order by version
                """, (row, _) -> read(row), workshop.value(), version);
    }

    private Entry read(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("version"),
                Instant.ofEpochMilli(row.getLong("recorded_at")),
                Actor.parse(row.getString("actor")),
                new CommandId(row.getString("command_id")),
                codec.read(row.getString("events")));
    }

    @Override
    public void append(WorkshopId workshop, List<Entry> entries) {
        List<Object[]> rows = entries.stream()
                .map(e -> new Object[] {
                    workshop.value(),
                    e.version(),
                    e.at().toEpochMilli(),
                    e.actor().wire(),
                    e.command().value(),
                    codec.write(e.events())
                })
                .toList();
        try {
            transaction.executeWithoutResult(_ -> jdbc.batchUpdate("""
                    insert into journal_entry (workshop_id, version, recorded_at, actor, command_id, events)
                    values (?, ?, ?, ?, ?, ?)
                    """, rows));
        } catch (DuplicateKeyException e) {
            throw new HeadMoved(e);
        }
    }
}
