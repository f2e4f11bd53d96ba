package pl.narada.database;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;

/** The tables of an empty database, on either kind. Whether the entities fit them, every start of the program checks. */
@OnBothDatabases
class MigrationsTest {

    /** Databases in use know these by their checksums: changed, they would stop the program from starting. */
    private static final Map<String, Integer> LANDED = Map.ofEntries(
            Map.entry("1", -1771597214),
            Map.entry("2", 38128520),
            Map.entry("3", -1540947568),
            Map.entry("4", 1618779906),
            Map.entry("5", 837994067),
            Map.entry("6", 786519653),
            Map.entry("7", 1052359093),
            Map.entry("8", -1613745237),
            Map.entry("11", 998071227),
            Map.entry("12", -1844464496),
            Map.entry("13", 686178267),
            Map.entry("14", -1918868652),
            Map.entry("15", 845949845),
            Map.entry("16", 1848820410),
            Map.entry("17", 749858155),
            Map.entry("19", 1733247417),
            Map.entry("20", -91005933),
            Map.entry("22", -1320289367),
            Map.entry("23", 568663105),
            Map.entry("24", -1933220772),
            Map.entry("25", 207369584),
            Map.entry("26", 1234638525),
            Map.entry("28", -228056175),
            Map.entry("29", -988318753),
            Map.entry("30", -330580170),
            Map.entry("32", 1954915071));

    private final String address = TestDatabase.named("migrations");

    @Test
    void theDatabaseIsOfTheKindThatThisRunIsAbout() throws SQLException {
        try (Connection connection = DriverManager.getConnection(address)) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualTo(TestDatabase.POSTGRES ? "PostgreSQL" : "H2");
        }
    }

    @Test
    void whatHasLandedIsNeverChanged() {
        var flyway = Flyway.configure().dataSource(address, null, null).load();
        flyway.migrate();

        Map<String, Integer> known = Arrays.stream(flyway.info().applied())
                .filter(applied -> LANDED.containsKey(applied.getVersion().getVersion()))
                .collect(toMap(applied -> applied.getVersion().getVersion(), MigrationsTest::checksum));
        assertThat(known).isEqualTo(LANDED);
    }

    private static Integer checksum(MigrationInfo applied) {
        return Objects.requireNonNull(applied.getChecksum());
    }
}
