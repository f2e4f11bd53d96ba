package pl.narada.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import pl.narada.nodes.OtherNodes;

/** How far the rooms of this process are behind what other servers have written. */
@Component
class LagFigure {

    LagFigure(MeterRegistry registry, OtherNodes others) {
        Gauge.builder("narada.journal.lag", others, OtherNodes::lag)
                .description("Entries that the room most behind did not know at the last look")
                .strongReference(true)
                .register(registry);
    }
}
