package pl.narada.room.journal;

import java.sql.DatabaseMetaData;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import pl.narada.room.Actor;
import pl.narada.room.Entry;
import pl.narada.shared.CommandId;
import pl.narada.shared.WorkshopId;

/** The journal's table, for those who carry whole journals about. They say themselves where a transaction ends. */
@Repository
public class JournalRows {

    /** The channel on which PostgreSQL tells everybody who listens of each commit: see {@link #news}. */
    public static final String NEWS = "narada_journal";

    /** H2 hands a commit to the operating system; this makes it wait for the disk. Other databases do so by themselves. */
    static final String FORCE_H2 = "checkpoint sync";

    private final JdbcTemplate jdbc;
    private final EntryCodec codec;
    private final String writer = UUID.randomUUID().toString();
    private @Nullable Boolean shared;

    public JournalRows(JdbcTemplate jdbc, EntryCodec codec) {
        this.jdbc = jdbc;
        this.codec = codec;
    }

    /** The last version; 0 if there is no journal. */
    public long head(WorkshopId workshop) {
        Long head = jdbc.queryForObject(
                "select max(version) from journal_entry where workshop_id = ?", Long.class, workshop.value());
        return head == null ? 0 : head;
    }

    /** When something was last written; empty if there is no journal. */
    public Optional<Instant> lastAt(WorkshopId workshop) {
        Long at = jdbc.queryForObject(
                "select max(recorded_at) from journal_entry where workshop_id = ?", Long.class, workshop.value());
        return Optional.ofNullable(at).map(Instant::ofEpochMilli);
    }

    /** Those after the version {@code after}, in order, up to and with {@code last}. */
    public List<JournalRow> between(WorkshopId workshop, long after, long last) {
        return between(workshop, after, last, row -> row);
    }

    <T> List<T> between(WorkshopId workshop, long after, long last, Function<JournalRow, T> each) {
        return jdbc.query(
                """
                select version, recorded_at, actor, command_id, events, refusal from journal_entry
                where workshop_id = ? and version > ? and version <= ? order by version
                """,
                (row, _) -> each.apply(new JournalRow(
                        row.getLong("version"),
                        row.getLong("recorded_at"),
                        row.getString("actor"),
                        row.getString("command_id"),
                        row.getString("events"),
                        row.getString("refusal"))),
                workshop.value(),
                after,
                last);
    }

    /**
     * Throws Spring's DuplicateKeyException if one of these versions, or of these commands, is written already. Other
     * processes that share the database hear of it when it is committed.
     */
    public void append(WorkshopId workshop, List<JournalRow> rows) {
        if (rows.isEmpty()) return;
        if (areShared()) lockAndTell(workshop, rows.getLast().version());
        List<@Nullable Object[]> values = rows.stream()
                .map(row -> new @Nullable Object[] {
                    workshop.value(), row.version(), row.at(), row.actor(), row.command(), row.events(), row.refusal()
                })
                .toList();
        jdbc.batchUpdate("""
                insert into journal_entry (workshop_id, version, recorded_at, actor, command_id, events, refusal)
                values (?, ?, ?, ?, ?, ?, ?)
                """, values);
    }

    /**
     * Writes these instead of the {@code before} that are there, all of one transaction of the caller's. Throws Spring's
     * DuplicateKeyException, or OptimisticLockingFailureException, if somebody else has written meanwhile.
     */
    public void replace(WorkshopId workshop, int before, List<Entry> entries) {
        int gone = jdbc.update("delete from journal_entry where workshop_id = ?", workshop.value());
        if (gone != before) throw new OptimisticLockingFailureException("written meanwhile");
        append(workshop, entries.stream().map(this::write).toList());
    }

    /** Throws Spring's DuplicateKeyException if this version is written already; until the caller's transaction ends nobody else writes it. */
    public void add(WorkshopId workshop, Entry entry) {
        append(workshop, List.of(write(entry)));
    }

    /** Writes each of these instead of the entry of the same version, which must be there. */
    public void rewrite(WorkshopId workshop, List<Entry> entries) {
        for (Entry entry : entries) {
            JournalRow row = write(entry);
            int there = jdbc.update(
                    "update journal_entry set recorded_at = ?, actor = ?, command_id = ?, events = ?"
                            + " where workshop_id = ? and version = ?",
                    row.at(),
                    row.actor(),
                    row.command(),
                    row.events(),
                    workshop.value(),
                    row.version());
            if (there != 1) throw new OptimisticLockingFailureException("rewritten meanwhile");
        }
    }

    public Entry read(JournalRow row) {
        String refusal = row.refusal();
        return new Entry(
                row.version(),
                Instant.ofEpochMilli(row.at()),
                Actor.parse(row.actor()),
                new CommandId(row.command()),
                codec.read(row.events()),
                refusal == null ? null : codec.readRefusal(refusal));
    }

    JournalRow write(Entry entry) {
        return new JournalRow(
                entry.version(),
                entry.at().toEpochMilli(),
                entry.actor().wire(),
                entry.command().value(),
                codec.write(entry.events()),
                entry.refusal() == null ? null : codec.write(entry.refusal()));
    }

    /** Until the end of the transaction nobody else writes into this workshop's journal: they wait. */
    void lock(WorkshopId workshop) {
        jdbc.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", _ -> {}, workshop.toString());
    }

    /** In one step: each one is a way to the database and back. */
    private void lockAndTell(WorkshopId workshop, long head) {
        String id = workshop.toString();
        jdbc.query(
                "select pg_advisory_xact_lock(hashtextextended(?, 0)), pg_notify('" + NEWS + "', ?)",
                _ -> {},
                id,
                writer + " " + id + " " + head);
    }

    /** A journal has grown; {@code ours}: we wrote it ourselves. */
    public record News(WorkshopId workshop, long head, boolean ours) {}

    /** What was told on the channel {@link #NEWS}; empty if it is nothing of this version's. */
    public Optional<News> news(String told) {
        String[] words = told.split(" ");
        if (words.length != 3 || !words[2].matches("[0-9]{1,18}")) return Optional.empty();
        return WorkshopId.parse(words[1])
                .map(workshop -> new News(workshop, Long.parseLong(words[2]), words[0].equals(writer)));
    }

    /** What was committed is on the disk itself when this returns. */
    public void force() {
        if (!areShared()) jdbc.execute(FORCE_H2);
    }

    /** PostgreSQL serves several processes; an H2 file belongs to one. */
    boolean areShared() {
        Boolean known = shared;
        if (known != null) return known;
        String product = jdbc.execute((ConnectionCallback<String>) connection -> {
            DatabaseMetaData about = connection.getMetaData();
            return about.getDatabaseProductName();
        });
        boolean found = Objects.equals(product, "PostgreSQL");
        shared = found;
        return found;
    }
}
