package pl.narada.operations;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.HistogramSnapshot;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import pl.narada.room.command.Command;
import pl.narada.room.live.Answer;
import pl.narada.room.live.RoomMeter;

/**
 * Counts what the rooms of this process do. Tags are the kind of command and of answer, and nothing else: both are sets
 * that the program fixes, so the number of series does not grow with workshops or people.
 */
@Component
class RoomFigures implements RoomMeter {

    private final MeterRegistry registry;
    private final Map<Kind, Counter> commands = new ConcurrentHashMap<>();
    private final PerSecond lately = new PerSecond(System::nanoTime);
    private final Timer ack;
    private final DistributionSummary batch;

    private record Kind(Class<? extends Command> command, Class<? extends Answer> answer) {}

    RoomFigures(MeterRegistry registry) {
        this.registry = registry;
        this.ack = Timer.builder("narada.ack")
                .description("From a command's arrival to its answer, which comes when it is on the disk")
                .publishPercentileHistogram()
                .publishPercentiles(0.5, 0.99)
                .minimumExpectedValue(Duration.ofMillis(1))
                .maximumExpectedValue(Duration.ofSeconds(10))
                .register(registry);
        this.batch = DistributionSummary.builder("narada.journal.batch")
                .description("Entries written in one transaction")
                .serviceLevelObjectives(1, 2, 5, 10, 20, 50, 100, 200, 512)
                .publishPercentiles(0.5, 0.99)
                .register(registry);
    }

    @Override
    public void answered(Command command, Answer answer, long nanos) {
        lately.add();
        ack.record(nanos, TimeUnit.NANOSECONDS);
        commands.computeIfAbsent(new Kind(command.getClass(), answer.getClass()), this::counter)
                .increment();
    }

    private Counter counter(Kind kind) {
        return Counter.builder("narada.commands")
                .description("Commands answered")
                .tag("kind", inWords(kind.command()))
                .tag("answer", inWords(kind.answer()))
                .register(registry);
    }

    /** {@code CastVote}: {@code cast-vote}. */
    private static String inWords(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @Override
    public void written(int entries) {
        batch.record(entries);
    }

    /** Commands answered in a second, on average over the last ten. */
    double commandsPerSecond() {
        return lately.average();
    }

    /** Of the last minutes. */
    HistogramSnapshot ack() {
        return ack.takeSnapshot();
    }

    HistogramSnapshot batch() {
        return batch.takeSnapshot();
    }
}
