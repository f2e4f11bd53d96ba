package pl.narada.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import pl.narada.database.OnBothDatabases;
import pl.narada.database.TestDatabase;

/** Whoever writes while a backup is made is not kept waiting, and is either all in it or not at all. */
@OnBothDatabases
class SnapshotTest {

    private final DriverManagerDataSource database = new DriverManagerDataSource(TestDatabase.another());

    @BeforeEach
    void tables() {
        Flyway.configure().dataSource(database).load().migrate();
    }

    @Test
    void whatIsWrittenMeanwhileIsInNoTableOfIt() throws SQLException {
        write("before");
        try (var snapshot = new Snapshot(database)) {
            assertThat(count(snapshot.connection(), "clause_answer")).isEqualTo(1);

            // both tables at once, and neither of those that follow has been looked at yet
            write("after");

            assertThat(count(snapshot.connection(), "clause_answer")).isEqualTo(1);
            assertThat(count(snapshot.connection(), "installation_secret")).isEqualTo(1);
        }
        try (var later = new Snapshot(database)) {
            assertThat(count(later.connection(), "installation_secret")).isEqualTo(2);
        }
    }

    @Test
    void whatIsChangedOrGoneMeanwhileIsAsItWas() throws SQLException {
        write("before");
        try (var snapshot = new Snapshot(database)) {
            assertThat(Tables.version(snapshot.connection())).isNotEmpty();

            execute("delete from clause_answer");
            execute("update installation_secret set bytes = 'changed'");

            assertThat(count(snapshot.connection(), "clause_answer")).isEqualTo(1);
            assertThat(count(snapshot.connection(), "installation_secret where bytes = 'written'"))
                    .isEqualTo(1);
        }
    }

    private void write(String name) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into clause_answer values ('pl', '%s', 'Tak.')".formatted(name));
            statement.execute("insert into installation_secret values ('%s', 'written')".formatted(name));
            connection.commit();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Connection connection, String from) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getInt(1);
        }
    }
}
