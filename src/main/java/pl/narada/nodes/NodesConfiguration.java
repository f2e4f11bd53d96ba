package pl.narada.nodes;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import pl.narada.room.journal.Journal;
import pl.narada.room.journal.JournalRows;
import pl.narada.room.live.Rooms;

@Configuration
class NodesConfiguration {

    /** {@code listenUrl}: the address of PostgreSQL itself, where the usual one leads to a pooler; else blank. */
    @Bean
    OtherNodes otherNodes(
            Journal journal,
            JournalRows rows,
            Rooms rooms,
            Changes changes,
            JdbcTemplate jdbc,
            Clock clock,
            JdbcConnectionDetails database,
            @Value("${narada.listen-url:}") String listenUrl) {
        Myself myself = Myself.now(clock);
        if (!journal.isShared()) return new OneNode(myself);
        var address = new Ear.Address(
                listenUrl.isBlank() ? database.getJdbcUrl() : listenUrl,
                database.getUsername(),
                database.getPassword());
        return new PostgresNodes(jdbc, rows, rooms, changes, myself, address).start();
    }
}
