package pl.narada.backup;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which backups were made, whichever server did. */
@Component
class BackupList {

    /** More are of no interest to anybody. */
    private static final int LATEST = 100;

    private final JdbcClient jdbc;

    BackupList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<MadeBackup> latest() {
        return jdbc.sql("select * from backup order by made_at desc fetch first ? rows only")
                .param(LATEST)
                .query((row, _) -> new MadeBackup(
                        row.getObject("id", UUID.class),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("made_by"),
                        row.getString("file_name"),
                        row.getLong("bytes"),
                        row.getLong("row_count"),
                        row.getBoolean("locked")))
                .list();
    }

    void add(MadeBackup made) {
        jdbc.sql("insert into backup (id, made_at, made_by, file_name, bytes, row_count, locked)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        made.id(),
                        OffsetDateTime.ofInstant(made.at(), ZoneOffset.UTC),
                        made.by(),
                        made.file(),
                        made.bytes(),
                        made.rows(),
                        made.locked())
                .update();
    }

    void remove(MadeBackup gone) {
        jdbc.sql("delete from backup where id = ?").param(gone.id()).update();
    }
}
