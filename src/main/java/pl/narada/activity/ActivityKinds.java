package pl.narada.activity;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.narada.activity.gather.GatherKind;
import pl.narada.activity.group.GroupKind;
import pl.narada.activity.show.ShowKind;
import pl.narada.activity.summarise.SummariseKind;
import pl.narada.activity.vote.VoteKind;
import pl.narada.broadcast.Views;
import pl.narada.room.Kinds;
import pl.narada.room.journal.EntryCodec;

/** The registry: a new kind of activity is one more line here. */
@Configuration
public class ActivityKinds {

    public static Kinds all() {
        return new Kinds(
                List.of(new GatherKind(), new GroupKind(), new VoteKind(), new ShowKind(), new SummariseKind()));
    }

    @Bean
    Kinds kinds() {
        return all();
    }

    @Bean
    EntryCodec entryCodec(Kinds kinds) {
        return new EntryCodec(kinds);
    }

    @Bean
    Views views(Kinds kinds) {
        return new Views(kinds);
    }
}
