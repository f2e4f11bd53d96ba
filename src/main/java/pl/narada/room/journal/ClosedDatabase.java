package pl.narada.room.journal;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * After a write that failed, as on a full disk, H2 closes the database for good; it is opened anew by the next connection.
 * But the pool's connections to the closed one call themselves valid: it has to be told to throw them away.
 */
@Configuration
class ClosedDatabase {

    /** H2's DATABASE_IS_CLOSED and DATABASE_CALLED_AT_SHUTDOWN. */
    private static final Set<String> CLOSED = Set.of("90098", "90121");

    @Bean
    static BeanPostProcessor connectionsToAClosedDatabaseAreThrownAway() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool) pool.setExceptionOverride(new Eviction(pool));
                return bean;
            }
        };
    }

    /** All at once: using one that is left would make H2 forget the database that has been opened since. */
    private record Eviction(HikariDataSource pool) implements SQLExceptionOverride {
        @java.lang.Override
        public Override adjudicate(SQLException e) {
            if (!CLOSED.contains(e.getSQLState())) return Override.CONTINUE_EVICT;
            pool.getHikariPoolMXBean().softEvictConnections();
            return Override.MUST_EVICT;
        }
    }
}
