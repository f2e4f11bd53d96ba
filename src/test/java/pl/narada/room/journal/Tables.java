package pl.narada.room.journal;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of an installation, made the way it makes them. */
final class Tables {

    private Tables() {}

    static void in(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
