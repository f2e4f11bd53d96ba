package pl.narada.room.journal;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
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

    /** H2 hands a commit to the operating system; this makes it wait for the disk. Other databases do so by themselves. */
    static final String FORCE_H2 = "checkpoint sync";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final EntryCodec codec;
    private @Nullable Boolean h2;

    JdbcJournal(JdbcTemplate jdbc, TransactionTemplate transaction, EntryCodec codec) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.codec = codec;
    }

    @Override
    public List<Entry> since(WorkshopId workshop, long version) {
        return jdbc.query("""
                select version, recorded_at, actor, command_id, events, refusal from journal_entry
                where workshop_id = ? and version > ? order by version
                """, (row, _) -> read(row), workshop.value(), version);
    }

    private Entry read(ResultSet row) throws SQLException {
        String refusal = row.getString("refusal");
        return new Entry(
                row.getLong("version"),
                Instant.ofEpochMilli(row.getLong("recorded_at")),
                Actor.parse(row.getString("actor")),
                new CommandId(row.getString("command_id")),
                codec.read(row.getString("events")),
                refusal == null ? null : codec.readRefusal(refusal));
    }

    @Override
    public void append(WorkshopId workshop, List<Entry> entries) {
        List<@Nullable Object[]> rows =
                entries.stream().map(entry -> row(workshop, entry)).toList();
        try {
            transaction.executeWithoutResult(_ -> jdbc.batchUpdate("""
                    insert into journal_entry (workshop_id, version, recorded_at, actor, command_id, events, refusal)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """, rows));
        } catch (DuplicateKeyException e) {
            throw new HeadMoved(e);
        }
        force();
    }

    private @Nullable Object[] row(WorkshopId workshop, Entry entry) {
        return new @Nullable Object[] {
            workshop.value(),
            entry.version(),
            entry.at().toEpochMilli(),
            entry.actor().wire(),
            entry.command().value(),
            codec.write(entry.events()),
            entry.refusal() == null ? null : codec.write(entry.refusal())
        };
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
        force();
    }

    private void force() {
        if (isH2()) jdbc.execute(FORCE_H2);
    }

    private boolean isH2() {
        Boolean known = h2;
        if (known != null) return known;
        String product = jdbc.execute((ConnectionCallback<String>) connection -> {
            DatabaseMetaData about = connection.getMetaData();
            return about.getDatabaseProductName();
        });
        boolean found = Objects.equals(product, "H2");
        h2 = found;
        return found;
    }
}
