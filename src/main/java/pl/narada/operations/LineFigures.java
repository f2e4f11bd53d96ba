package pl.narada.operations;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import pl.narada.gateway.PhoneTraffic;
import pl.narada.room.live.Rooms;

/** How many phones and rooms there are, and what goes out: read when somebody asks, so it costs nothing while they vote. */
@Component
class LineFigures {

    LineFigures(MeterRegistry registry, PhoneTraffic traffic, Rooms rooms) {
        Gauge.builder("narada.phones", traffic, PhoneTraffic::phones)
                .description("Phones connected to this process")
                .register(registry);
        Gauge.builder("narada.rooms", rooms, all -> all.awake().size())
                .description("Rooms awake in this process")
                .register(registry);
        FunctionCounter.builder("narada.broadcast.characters", traffic, PhoneTraffic::written)
                .description("Characters of all frames written for phones, before compression")
                .register(registry);
    }
}
