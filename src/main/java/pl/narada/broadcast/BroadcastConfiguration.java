package pl.narada.broadcast;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.narada.room.Kinds;

@Configuration
class BroadcastConfiguration {

    @Bean
    Views views(Kinds kinds) {
        return new Views(kinds);
    }
}
